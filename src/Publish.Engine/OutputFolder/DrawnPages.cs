using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// The HTML pages that cards and PDFs are rendered from, for the leak scan: their text cannot be read from pixels or
/// glyphs.
/// </summary>
internal static class DrawnPages
{
    /// <returns>By the path of the picture or the PDF; rendered when asked for.</returns>
    public static IReadOnlyDictionary<string, Func<string>> Of(
        ImmutableArray<PlannedFile> files,
        PageRenderer renderer
    ) =>
        files
            .Where(file => file.Output is CardOutput or SheetOutput)
            .ToDictionary(
                file => file.Path,
                file => (Func<string>)(() => Rendered(file.Output, renderer)),
                StringComparer.Ordinal
            );

    private static string Rendered(Output output, PageRenderer renderer)
    {
        using var page = new Utf8Writer();
        if (output is CardOutput card)
            renderer.Render(card, page);
        else if (output is SheetOutput sheet)
            renderer.Render(sheet, page);
        return Encoding.UTF8.GetString(page.Written.Span);
    }
}
