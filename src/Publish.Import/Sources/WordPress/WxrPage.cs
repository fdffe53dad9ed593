using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Publish.Import;

/// <summary>Makes a page of one item of an export.</summary>
internal sealed class WxrPage(WxrIndex index, WxrItem item, string name)
{
    private static readonly FrozenSet<string> TopicTerms = FrozenSet.Create(
        StringComparer.Ordinal,
        "category",
        "post_tag",
        "topic",
        "topics",
        "issue",
        "issues",
        "theme",
        "tag"
    );

    private static readonly FrozenSet<string> CountryTerms = FrozenSet.Create(
        StringComparer.Ordinal,
        "country",
        "countries",
        "region",
        "regions",
        "location"
    );

    private readonly List<Doubt> doubts = [];

    public OldPage Read()
    {
        var address = string.IsNullOrEmpty(item.Link) ? null : item.Link;
        var codes = new WpShortcodes(Picture, doubts);
        var content = SourceHtml.Parse(
            WpText.Show(item.Content, codes) + BlockNotes(),
            new(address ?? index.Head.Site),
            doubts
        );
        var group = WxrLanguages.GroupOf(item)
            ?? index.Head.Groups.FirstOrDefault(one => one.Value.Values.Contains(item.Id)).Key;
        return new()
        {
            Source = name,
            Address = address,
            OtherAddresses = [.. OtherAddresses(address)],
            Kind = WxrTypes.KindOf(item),
            Language = WxrLanguages.Of(item, index.Head) ?? (index.Groups.Count == 0 ? index.Head.Language : null),
            Title = SourceHtml.Words(item.Title),
            Description = SourceHtml.Words(item.Excerpt),
            Published = SourceDate.Of(item.Date, item.DateUtc),
            Updated = SourceDate.Of(item.Modified, item.ModifiedUtc),
            IsDraft = IsDraft(),
            Topics = Terms(TopicTerms, term =>
                term.Slug != "uncategorized" && !IsCountry(term) && !WxrTypes.IsKind(term)
            ),
            Countries = [.. Terms(CountryTerms, _ => true), .. Terms(TopicTerms, IsCountry)],
            Group = group,
            Counterparts = group is null
                ? []
                :
                [
                    .. index
                        .Groups.GetValueOrDefault(group, [])
                        .Where(one => one.Id != item.Id && one.Address is not null)
                        .Select(one => new Counterpart(one.Language, one.Address!)),
                ],
            Image = Picture(item.Meta.GetValueOrDefault("_thumbnail_id") ?? "") is var (file, alt, caption)
                ? new(file, null, alt, caption)
                : null,
            Content = content,
            Doubts = [.. doubts],
        };
    }

    private IEnumerable<string> OtherAddresses(string? address)
    {
        var query = item.Type == "page" ? $"/?page_id={item.Id}" : $"/?p={item.Id}";
        if (item.Id.Length > 0 && (address is null || SourceAddress.PathOf(address) != query))
            yield return query;
        if (
            item.Guid is { Length: > 0 } guid
            && guid != address
            && guid.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && SourceAddress.PathOf(guid) != query
        )
            yield return guid;
        if (
            item.Meta.GetValueOrDefault("_wp_old_slug") is { Length: > 0 } old
            && address is not null
            && item.Name is { Length: > 0 } slug
            && address.Contains(slug, StringComparison.Ordinal)
        )
            yield return address.Replace(slug, old, StringComparison.Ordinal);
    }

    /// <summary>A tag that an export of ours made of a country.</summary>
    private static bool IsCountry(WxrTerm term) =>
        term.Taxonomy == "post_tag"
        && term.Slug.Length == 10
        && term.Slug.StartsWith("country-", StringComparison.Ordinal);

    private bool IsDraft()
    {
        if (item.Password is { Length: > 0 })
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    "The page was open only to those who knew its password, so that it came in as a draft."
                )
            );
        else if (item.Status is "private")
            doubts.Add(new(DoubtKind.Uncertain, "The page was private, so that it came in as a draft."));
        else if (item.Status is "future")
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    "The page was to appear later, so that it came in as a draft. Give it an embargo or publish it."
                )
            );
        return item.Status != "publish" || item.Password is { Length: > 0 };
    }

    private ImmutableArray<string> Terms(FrozenSet<string> taxonomies, Func<WxrTerm, bool> wanted) =>
        [
            .. item
                .Terms.Where(term => taxonomies.Contains(term.Taxonomy) && term.Name.Length > 0 && wanted(term))
                .Select(term => SourceHtml.Words(term.Name)!)
                .Distinct(StringComparer.Ordinal),
        ];

    private (string Address, string? Alt, string? Caption)? Picture(string id)
    {
        if (
            !index.Attachments.TryGetValue(id, out var attachment)
            || (attachment.File ?? attachment.Guid) is not { Length: > 0 } address
        )
            return null;
        return (
            address,
            SourceHtml.Words(attachment.Meta.GetValueOrDefault("_wp_attachment_image_alt")),
            SourceHtml.Words(attachment.Excerpt)
        );
    }

    /// <summary>The notes of WordPress's own block, which it keeps beside the text.</summary>
    private string BlockNotes()
    {
        if (item.Meta.GetValueOrDefault("footnotes") is not { Length: > 2 } written)
            return "";
        try
        {
            using var notes = JsonDocument.Parse(written, new() { MaxDepth = 8 });
            var made = new StringBuilder("<ol class=\"wp-block-footnotes\">");
            foreach (var note in notes.RootElement.EnumerateArray())
                made.Append("<li id=\"")
                    .Append(WebUtility.HtmlEncode(note.GetProperty("id").GetString()))
                    .Append("\">")
                    .Append(note.GetProperty("content").GetString())
                    .Append("</li>");
            return made.Append("</ol>").ToString();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    "The notes that WordPress keeps beside the text could not be read. Set them again from the old page.",
                    Excerpt.Of(written)
                )
            );
            return "";
        }
    }
}
