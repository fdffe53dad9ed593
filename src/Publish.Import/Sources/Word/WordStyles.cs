using System.Collections.Frozen;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>
/// What the styles of a Word file say of its paragraphs, by whichever names a language of Word gave them.
/// </summary>
internal sealed class WordStyles
{
    private const int Deepest = 20;

    /// <summary>The word for a heading with its number behind it, and what Word calls a title.</summary>
    private static readonly string[] HeadingNames =
    [
        "heading",
        "überschrift",
        "titre",
        "título",
        "titolo",
        "заголовок",
        "제목",
        "标题",
        "標題",
        "見出し",
        "nadpis",
        "kop",
        "rubrik",
        "nagłówek",
    ];

    private static readonly FrozenSet<string> TitleNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "title",
        "titel",
        "titre",
        "제목",
        "标题",
        "標題",
        "表題",
        "título",
        "titolo",
        "название"
    );

    private static readonly FrozenSet<string> QuoteNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "quote",
        "intense quote",
        "block text",
        "인용",
        "강한 인용",
        "引用",
        "明显引用",
        "鮮明引文",
        "zitat",
        "citation"
    );

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id)
                byId.TryAdd(id, style);
        Language = main.StyleDefinitionsPart
            ?.Styles
            ?.DocDefaults
            ?.RunPropertiesDefault
            ?.RunPropertiesBaseStyle
            ?.Languages;
    }

    /// <summary>What language texts are in that do not say it.</summary>
    public Languages? Language { get; }

    /// <summary>1 to 6; 0 where the paragraph is none. A title is 1.</summary>
    public int HeadingOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and <= 8 and var own)
            return Math.Min(own + 1, 6);
        foreach (var style in Chain(paragraph))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and <= 8 and var level)
                return Math.Min(level + 1, 6);
            if (style.StyleName?.Val?.Value is not { } name)
                continue;
            if (TitleNames.Contains(name))
                return 1;
            foreach (var heading in HeadingNames)
                if (
                    name.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
                    && name[heading.Length..].Trim() is [>= '1' and <= '9' and var digit]
                )
                    return Math.Min(digit - '0', 6);
        }
        return 0;
    }

    public bool IsTitle(Paragraph paragraph) =>
        Chain(paragraph).FirstOrDefault()?.StyleName?.Val?.Value is { } name && TitleNames.Contains(name);

    public bool IsQuote(Paragraph paragraph) =>
        Chain(paragraph).Any(style => style.StyleName?.Val?.Value is { } name && QuoteNames.Contains(name));

    public NumberingProperties? NumberingOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(one => one?.NumberingId is not null);

    public Style? Of(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var step = 0; step < Deepest && Of(id) is { } style; step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
