using System.Text;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Theme;

/// <summary>
/// Stylesheets and scripts of PDFs: the page's type, fonts for print, and Paged.js for pages with footnotes.
/// </summary>
internal static partial class PaperSheet
{
    /// <summary>The stylesheet that the browser applies itself.</summary>
    public static string Style { get; } =
        string.Concat(
            new[] { "assets/10-tokens.css", "assets/30-type.css", "paper/fonts.css", "paper/sheet.css" }.Select(name =>
                Stylesheet.Slim(Resource.Text(name))
            )
        );

    private const string PagedName = "paper/paged.min.js";

    /// <summary>Whether Paged.js was embedded at build time.</summary>
    public static bool IsPaged => Resource.Has(PagedName);

    /// <summary>Paged.js and the script that starts it; empty where it was not embedded.</summary>
    public static string Scripts { get; } =
        IsPaged ? $"<script>{Resource.Text(PagedName)}</script><script>{Resource.Text("paper/sheet.js")}</script>" : "";

    private static string Pages { get; } = Stylesheet.Slim(Resource.Text("paper/pages.css"));

    /// <summary>
    /// The stylesheet that Paged.js applies: page size, margins, running heads, footnotes. Placeholders are filled in
    /// one pass, as a title could contain one.
    /// </summary>
    public static string PagesOf(SheetView view) =>
        Places()
            .Replace(Pages, place => place.Value switch
                {
                    "$size" => view.Paper == PaperSize.A4 ? "A4" : "8.5in 11in",
                    "$sender" => Quoted(view.Sender.Plain),
                    "$foot" => Quoted($"{view.Title.Plain}\n{view.Head.Canonical}"),
                    _ => Numbers(view.PageOf),
                });

    /// <summary>“Page {n} of {m}” as a CSS <c>content</c> value.</summary>
    private static string Numbers(string words) =>
        Quoted(words)
            .Replace("{n}", "\" counter(page) \"", StringComparison.Ordinal)
            .Replace("{m}", "\" counter(pages) \"", StringComparison.Ordinal);

    /// <summary>A CSS string, escaped so that it cannot end itself or the style element.</summary>
    private static string Quoted(string words)
    {
        var css = new StringBuilder("\"");
        foreach (var letter in words)
            _ = letter is '"' or '\\' or '<' or '\n'
                ? css.Append('\\')
                    .Append(((int)letter).ToString("x", System.Globalization.CultureInfo.InvariantCulture))
                    .Append(' ')
                : css.Append(letter);
        return css.Append('"').ToString();
    }

    [GeneratedRegex(@"\$(size|sender|foot|numbers)")]
    private static partial Regex Places();
}
