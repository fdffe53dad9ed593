using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publish.BrowserTests.Paper;

/// <summary>A letter on paper and on its page.</summary>
/// <param name="File">Absolute.</param>
/// <param name="Name">Below the output.</param>
internal sealed partial record PaperLetter(string File, string Name)
{
    public IDocument Page { get; } = Read(Path.Combine(Path.GetDirectoryName(File)!, "index.html"));

    public string Language => Page.DocumentElement.GetAttribute("lang")!;

    /// <summary>Those of the words of its text and notes.</summary>
    public IEnumerable<string> Languages =>
        All("#page-text [lang], .footnotes [lang]").Select(part => part.GetAttribute("lang")!).Distinct();

    public bool IsLetter => Page.QuerySelector("article.letter") is not null;

    /// <summary>What the page says, in the order of the sheet, without white space; notes stand apart.</summary>
    public string Text =>
        Said(
            IsLetter
                ?
                [
                    .. All(".heading .kind"),
                    .. All(".heading .date"),
                    .. All(".letterhead .staff"),
                    .. All(".letterhead").SelectMany(head => head.QuerySelectorAll(".sender, .address, .reach")),
                    .. All("p.letterhead.sender"),
                    .. All(".written > :is(.addressees, .copied)"),
                    .. Page.QuerySelector(".subject") is { } subject ? [subject] : All("h1, .subtitle"),
                    .. All("#page-text"),
                    .. All(".signatories, .signed"),
                    .. After,
                ]
                :
                [
                    .. All(".heading .kind"),
                    .. All(".heading .date, .heading .time:not(:has(time))"),
                    .. All(".masthead .site"),
                    .. All(".when"),
                    .. All("h1, .subtitle"),
                    .. All(".band figure"),
                    .. All("#page-text"),
                    .. After,
                ]
        );

    /// <summary>Each note with its number, without white space.</summary>
    public IReadOnlyList<string> Notes =>
        [.. All(".footnotes li").Select(note => note.GetAttribute("value") + Said([note]))];

    /// <summary>
    /// With what the margins of a page end, which are read before it: the first has the letter's address at its foot,
    /// the others their number at the head.
    /// </summary>
    public string Margin(int page, int pages) =>
        page == 1
            ? Bare(Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!)
            : Language switch
            {
                "ko" => $"{page}/{pages}쪽",
                "zh-Hans" => $"第{page}页，共{pages}页",
                "zh-Hant" => $"第{page}頁，共{pages}頁",
                _ => $"Page{page}of{pages}",
            };

    /// <summary>
    /// With what a list puts before its items, which readers see and no element holds; without what unfolds addresses
    /// and leads to an open letter's countries.
    /// </summary>
    private static IDocument Read(string file)
    {
        var page = new HtmlParser().ParseDocument(System.IO.File.ReadAllText(file));
        foreach (var item in page.QuerySelectorAll(":is(#page-text, .editors .axis) ul > li"))
            item.Prepend(page.CreateTextNode("–"));
        foreach (var list in page.QuerySelectorAll(":is(#page-text, .editors .axis) ol"))
        foreach (var (index, item) in list.Children.Index())
            item.Prepend(
                page.CreateTextNode(
                    $"{index + int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture)}."
                )
            );
        foreach (var links in page.QuerySelectorAll(".endorsements .links, .reached > summary"))
            links.Remove();
        return page;
    }

    private IEnumerable<IElement> After =>
        All(".row:is(.editors, .contacts, .endorsements, .copies, .corrections)")
            .SelectMany(row => row.QuerySelectorAll(".label, .axis > *"));

    /// <summary>Without white space.</summary>
    private static string Said(IEnumerable<IElement> parts) =>
        White().Replace(string.Concat(parts.Select(part => part.TextContent)), "");

    private IEnumerable<IElement> All(string selector) => Page.QuerySelectorAll(selector);

    public static string Bare(string text) => White().Replace(text, "");

    public override string ToString() => Name;

    [GeneratedRegex(@"[\s\u00a0\u200b\u2060]+")]
    private static partial Regex White();
}
