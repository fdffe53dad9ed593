using System.Net;
using System.Text;
using System.Text.Json;

namespace Publish.Import;

/// <summary>
/// Puts the text of a node together from its fields, in the order of a letter; a text whose place cannot be told is
/// told instead.
/// </summary>
internal sealed class DrupalText(DrupalIndex index, string? langcode, string? language, List<Doubt> doubts)
{
    private const int Deepest = 5;

    public string Of(DrupalJson node)
    {
        var pieces = new List<(int Place, string Html)>();
        Gather(node, pieces, 0);
        var html = string.Concat(pieces.OrderBy(piece => piece.Place).Select(piece => piece.Html));
        return
            html.Contains("<fn", StringComparison.OrdinalIgnoreCase)
            || html.Contains("[fn", StringComparison.OrdinalIgnoreCase)
            ? WithNotes(html)
            : html;
    }

    private void Gather(DrupalJson thing, List<(int Place, string Html)> pieces, int depth)
    {
        foreach (var (name, value) in thing.In("attributes").Members())
            if (IsText(name, value) && DrupalField.Html(value) is { Length: > 0 } html)
            {
                if (depth > 0)
                    pieces.Add(
                        (
                            DrupalField.Body,
                            name.Contains("title", StringComparison.Ordinal)
                            || name.Contains("heading", StringComparison.Ordinal)
                                ? $"<h2>{WebUtility.HtmlEncode(SourceHtml.Words(html))}</h2>"
                                : html
                        )
                    );
                else if (DrupalField.PlaceOf(name) is { } place)
                    pieces.Add((place, Marked(html, place)));
                else
                    Tell(name, html);
            }
        foreach (var (_, relation) in thing.In("relationships").Members())
        foreach (var part in depth < Deepest ? relation.In("data").Parts() : [])
            if (
                part.Text("type") is { } type
                && type.StartsWith("paragraph--", StringComparison.Ordinal)
                && part.Text("id") is { } id
                && index.Find(type, id, langcode) is { } paragraph
            )
            {
                using var json = JsonDocument.Parse(paragraph.Json, DrupalAddress.Options);
                Gather(new(json.RootElement), pieces, depth + 1);
            }
    }

    private static bool IsText(string name, DrupalJson value)
    {
        if (name != "body" && !name.StartsWith("field_", StringComparison.Ordinal))
            return false;
        if (
            name.Contains("subtitle", StringComparison.Ordinal)
            || name.Contains("sub_title", StringComparison.Ordinal)
            || name.Contains("subheading", StringComparison.Ordinal)
            || name
                is "field_summary"
                    or "field_teaser"
                    or "field_description"
                    or "field_abstract"
                    or "field_meta_description"
            || name.Contains("metatag", StringComparison.Ordinal)
            || name.Contains("meta_tags", StringComparison.Ordinal)
        )
            return false;
        return value
            .Parts()
            .Any(part =>
                part.Text("processed") is not null
                || part.Text("value") is not null
                || (
                    part.Element.ValueKind == JsonValueKind.String
                    && part.AsText() is { } text
                    && SourceDate.Of(text) is null
                    && (DrupalField.PlaceOf(name) is not null || text.Contains(' ', StringComparison.Ordinal))
                )
            );
    }

    private string Marked(string html, int place)
    {
        var mark = DrupalField.Mark(place, language);
        if (
            mark.Length == 0
            || SourceHtml.Words(html) is not { } words
            || words.AsSpan(0, Math.Min(words.Length, 12)).ContainsAny(':', '：')
        )
            return html;
        return html.StartsWith("<p>", StringComparison.Ordinal) ? "<p>" + mark + html[3..] : $"<p>{mark}{html}</p>";
    }

    private void Tell(string name, string html)
    {
        if (SourceHtml.Words(html) is { } words)
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    $"The field {name} holds words, and where they stood on the page cannot be told. Add them where they belong.",
                    Excerpt.Of(words)
                )
            );
    }

    /// <summary>The footnotes module keeps a note in the text, at its call.</summary>
    private string WithNotes(string html)
    {
        var codes = new WpShortcodes(_ => null, doubts);
        var text = new StringBuilder(html).Replace("<fn>", "[fn]").Replace("</fn>", "[/fn]").ToString();
        return codes.Fill(text) + codes.Notes();
    }
}
