using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>What a node refers to: its terms, pictures, files and related nodes.</summary>
internal sealed class DrupalLinks(DrupalIndex index, DrupalResource node, DrupalJson root)
{
    private const int Most = 500;

    public ImmutableArray<string> Terms(bool isCountry) =>
        [
            .. Targets("taxonomy_term--")
                .Where(target =>
                    IsCountry(target) == isCountry && !target.Type.Contains("language", StringComparison.Ordinal)
                )
                .Select(target =>
                    Read(target.Type, target.Id, term => SourceHtml.Words(term.In("attributes").Text("name")))
                )
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    public ImmutableArray<OldFile> Files() =>
        [
            .. Targets("file--", "media--")
                .Where(target => !IsPicture(target))
                .Select(FileOf)
                .OfType<OldFile>()
                .DistinctBy(file => file.Address),
        ];

    public OldFile? Image() =>
        Targets("file--", "media--").Where(IsPicture).Select(FileOf).FirstOrDefault(file => file is not null);

    public ImmutableArray<string> Related() =>
        [
            .. Targets("node--")
                .Where(target => !target.Field.Contains("translation", StringComparison.Ordinal))
                .Select(target => Read(target.Type, target.Id, other => DrupalAddress.Of(other).Address))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Pictures and files that a text embeds by their id.</summary>
    public void FillMedia(IElement content, List<Doubt> doubts)
    {
        foreach (var media in content.QuerySelectorAll("drupal-media, drupal-entity").Take(Most).ToArray())
        {
            var found = media.GetAttribute("data-entity-uuid") is { } id
                ? index.WithId(id).Select(one => FileOf(new("", one.Type, one.Id, default))).FirstOrDefault()
                : null;
            if (found is null)
            {
                doubts.Add(
                    new(
                        DoubtKind.LeftOut,
                        "The text showed a picture or a file that the export does not hold. Add it from the old page.",
                        media.GetAttribute("data-caption") ?? ""
                    )
                );
                media.Remove();
            }
            else
                media.Replace(
                    Picture(
                        media.Owner!,
                        found,
                        media.GetAttribute("alt") ?? found.Alt,
                        media.GetAttribute("data-caption")
                    )
                );
        }
        foreach (var picture in content.QuerySelectorAll("img[data-caption]").Take(Most).ToArray())
            picture.Replace(
                Picture(
                    picture.Owner!,
                    new(picture.GetAttribute("src") ?? ""),
                    picture.GetAttribute("alt"),
                    picture.GetAttribute("data-caption")
                )
            );
    }

    private static IElement Picture(IDocument document, OldFile file, string? alt, string? caption)
    {
        var figure = document.CreateElement("figure");
        var picture = document.CreateElement("img");
        picture.SetAttribute("src", file.Address);
        picture.SetAttribute("alt", alt ?? "");
        figure.AppendChild(picture);
        if (SourceHtml.Words(caption) is { } words)
        {
            var line = document.CreateElement("figcaption");
            line.TextContent = words;
            figure.AppendChild(line);
        }
        return figure;
    }

    private readonly record struct Target(string Field, string Type, string Id, DrupalJson Meta);

    private static bool IsCountry(Target target) =>
        target.Type.Contains("countr", StringComparison.Ordinal)
        || target.Type.Contains("region", StringComparison.Ordinal)
        || target.Field.Contains("countr", StringComparison.Ordinal);

    private static bool IsPicture(Target target) =>
        target.Type is "media--image"
        || (
            target.Type == "file--file"
            && (
                target.Field.Contains("image", StringComparison.Ordinal)
                || target.Field.Contains("photo", StringComparison.Ordinal)
                || target.Field.Contains("picture", StringComparison.Ordinal)
            )
        );

    private IEnumerable<Target> Targets(params string[] types) =>
        (
            from relation in root.In("relationships").Members()
            from part in relation.Value.In("data").Parts()
            let type = part.Text("type")
            let id = part.Text("id")
            where
                type is not null
                && id is not null
                && types.Any(start => type.StartsWith(start, StringComparison.Ordinal))
            select new Target(relation.Name, type, id, part.In("meta"))
        )
            .DistinctBy(target => (target.Field, target.Type, target.Id))
            .Take(Most);

    private OldFile? FileOf(Target target) => Read(target.Type, target.Id, thing =>
        {
            var attributes = thing.In("attributes");
            if (target.Type.StartsWith("media--", StringComparison.Ordinal))
            {
                var (field, inner) = thing
                    .In("relationships")
                    .Members()
                    .Select(one =>
                        (
                            one.Name,
                            Data: one.Value.In("data").Parts().FirstOrDefault(part => part.Text("type") is "file--file")
                        )
                    )
                    .FirstOrDefault(one => one.Data.Text("id") is not null && one.Name != "thumbnail");
                return
                    field is not null
                    && FileOf(new(field, "file--file", inner.Text("id")!, inner.In("meta"))) is { } file
                    ? file with
                    {
                        Title = SourceHtml.Words(attributes.Text("name")) ?? file.Title,
                        Caption = SourceHtml.Words(attributes.Text("field_caption")),
                        Credit = SourceHtml.Words(attributes.Text("field_credit")),
                    }
                    : null;
            }
            var uri = attributes.In("uri");
            var address = uri.Text("url")
                ?? attributes.Text("url")
                ?? uri.Text("value")?.Replace("public://", "/sites/default/files/", StringComparison.Ordinal);
            return address is null
                ? null
                : new OldFile(
                    DrupalAddress.OnHost(DrupalAddress.Home(root), address),
                    target.Meta.Text("description") ?? target.Meta.Text("title"),
                    target.Meta.Text("alt")
                );
        });

    private T? Read<T>(string type, string id, Func<DrupalJson, T?> take)
        where T : class
    {
        if (index.Find(type, id, node.Language) is not { } found)
            return null;
        using var json = JsonDocument.Parse(found.Json, DrupalAddress.Options);
        return take(new(json.RootElement));
    }
}
