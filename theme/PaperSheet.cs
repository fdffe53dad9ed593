using System.Text;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Theme;

/// <summary>
/// What a sheet is printed with: the scripts of the pages, its own faces and sheet, and the script that lays out pages
/// with footnotes.
/// </summary>
internal static partial class PaperSheet
{
    /// <summary>What the browser lays out by itself.</summary>
    public static string Style { get; } =
        string.Concat(
            new[] { "assets/10-tokens.css", "assets/30-type.css", "paper/fonts.css", "paper/sheet.css" }.Select(name =>
                Stylesheet.Slim(Resource.Text(name))
            )
        );

    private const string PagedName = "paper/paged.min.js";

    /// <summary>Whether the theme was built with Paged.js.</summary>
    public static bool IsPaged => Resource.Has(PagedName);

    /// <summary>
    /// Paged.js, as its makers publish it, and the script that starts it; empty where the theme was built without.
    /// </summary>
    public static string Scripts { get; } =
        IsPaged ? $"<script>{Resource.Text(PagedName)}</script><script>{Resource.Text("paper/sheet.js")}</script>" : "";

    private static string Pages { get; } = Stylesheet.Slim(Resource.Text("paper/pages.css"));

    /// <summary>
    /// What Paged.js lays out: sizes, margins, heads and footnotes. All places are filled at once, for a title may look
    /// like one.
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

    /// <summary>“Page {n} of {m}” as CSS says it.</summary>
    private static string Numbers(string words) =>
        Quoted(words)
            .Replace("{n}", "\" counter(page) \"", StringComparison.Ordinal)
            .Replace("{m}", "\" counter(pages) \"", StringComparison.Ordinal);

    /// <summary>A string that can end neither its quotation marks nor the style element.</summary>
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
