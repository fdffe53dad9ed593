using System.Collections.Immutable;
using System.Text.Json;

namespace Publish.Import;

/// <summary>Makes a page of one node of a dump.</summary>
internal sealed class DrupalPage(DrupalIndex index, DrupalResource node)
{
    private static readonly string[] DescriptionFields =
    [
        "field_summary",
        "field_teaser",
        "field_description",
        "field_abstract",
        "field_meta_description",
    ];

    private static readonly string[] DateFields =
    [
        "field_date",
        "field_letter_date",
        "field_publication_date",
        "field_published_date",
        "field_published",
        "field_release_date",
        "published_at",
        "created",
    ];

    private readonly List<Doubt> doubts = [];

    public OldReading Read()
    {
        using var json = JsonDocument.Parse(node.Json, DrupalAddress.Options);
        var root = new DrupalJson(json.RootElement);
        var attributes = root.In("attributes");
        if (attributes.Text("title") is not { } title)
            return new(null, new(DoubtKind.NotImported, $"This {node.Type} has no title, so that it is no document."));
        var language = LanguageTag.Of(node.Language);
        var links = new DrupalLinks(index, node, root);
        var (address, others) = DrupalAddress.Of(root);
        var text = new DrupalText(index, node.Language, language, doubts).Of(root);
        var content = SourceHtml.Parse(text, new(address), doubts);
        links.FillMedia(content, doubts);
        return new(
            new()
            {
                Source = node.Name,
                Address = address,
                OtherAddresses = others,
                Kind = SourceKind.Of(node.Type[6..]),
                Language = language,
                Title = SourceHtml.Words(title),
                Subtitle = SourceHtml.Words(
                    attributes.Text("field_subtitle")
                        ?? attributes.Text("field_sub_title")
                        ?? attributes.Text("field_subheading")
                ),
                Description = SourceHtml.Words(
                    First(attributes, DescriptionFields) ?? attributes.In("body").Text("summary")
                ),
                Published = SourceDate.Of(First(attributes, DateFields)),
                Updated = SourceDate.Of(attributes.Text("changed")),
                IsDraft =
                    attributes.Is("status", false)
                    || attributes.Text("moderation_state") is "draft" or "archived" or "needs_review",
                Topics = links.Terms(isCountry: false),
                Countries = links.Terms(isCountry: true),
                Group =
                    index.Languages(node).Count > 1
                    || attributes.In("default_langcode").Element.ValueKind != JsonValueKind.Undefined
                        ? node.Id
                        : null,
                Counterparts = Counterparts(),
                Files = links.Files(),
                Image = links.Image(),
                Related = links.Related(),
                Content = content,
                Doubts = [.. doubts],
            },
            null
        );
    }

    private static string? First(DrupalJson attributes, string[] names) =>
        names
            .Select(name => attributes.In(name))
            .Select(field =>
                field.AsText()
                ?? field.Text("value")
                ?? field.Text("processed")
                ?? field.Parts().FirstOrDefault().AsText()
            )
            .FirstOrDefault(text => text is not null);

    private ImmutableArray<Counterpart> Counterparts()
    {
        var others = ImmutableArray.CreateBuilder<Counterpart>();
        foreach (var other in index.Languages(node).Where(one => one != node))
        {
            using var json = JsonDocument.Parse(other.Json, DrupalAddress.Options);
            if (DrupalAddress.Of(new(json.RootElement)).Address is { } address)
                others.Add(new(LanguageTag.Of(other.Language), address));
        }
        return others.ToImmutable();
    }
}
