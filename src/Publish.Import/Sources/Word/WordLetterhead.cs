using System.Buffers;
using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>Tells the letterhead from a running head: both stand in the headers and footers of a Word file.</summary>
internal static class WordLetterhead
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "tel",
            "fax",
            "phone",
            "@",
            "www.",
            "http",
            "전화",
            "팩스",
            "우편",
            "电话",
            "電話",
            "传真",
            "傳真",
            "邮编",
            "郵遞",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The HTML that belongs above the text, and the first words of what was left out.</summary>
    public static (string Html, ImmutableArray<string> LeftOut) Read(WordDocument file)
    {
        var above = "";
        var left = ImmutableArray.CreateBuilder<string>();
        foreach (var (part, isFooter) in Parts(file.Main))
        {
            var html = part.RootElement is { } root ? new WordBlocks(file, part).Read(root) : "";
            if (SourceHtml.Words(html.Replace("</p>", " </p>", StringComparison.Ordinal)) is not { } words)
                continue;
            var isLetterhead = words.AsSpan().ContainsAny(Signs) && words.Any(char.IsAsciiDigit);
            if (isLetterhead && !isFooter && above.Length == 0)
                above = html;
            else if (words.Any(char.IsLetter))
                left.Add(Excerpt.Of(words));
        }
        return (above, [.. left.Distinct()]);
    }

    /// <summary>Those of the first page first.</summary>
    private static IEnumerable<(OpenXmlPart Part, bool IsFooter)> Parts(MainDocumentPart main)
    {
        var section = main.Document?.Body?.Descendants<SectionProperties>().FirstOrDefault();
        var first = section
            ?.Elements<HeaderReference>()
            .OrderBy(one => one.Type?.Value == HeaderFooterValues.First ? 0 : 1)
            .Select(one => one.Id?.Value)
            ?? [];
        foreach (var id in first)
            if (id is not null && main.TryGetPartById(id, out var part) && part is HeaderPart)
                yield return (part, false);
        foreach (var footer in main.FooterParts)
            yield return (footer, true);
    }
}
