using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.BrowserTests.Output;

/// <summary>
/// Finds words on a page whose language is said to be one that is not written in their script; bodies are their
/// authors'.
/// </summary>
internal static partial class WordLanguages
{
    private const string Prose = ".text, .footnotes, .editors";

    private const string Heads =
        "meta[name=description], meta[property='og:title'], meta[property='og:site_name'], meta[property='og:description'], meta[property='og:image:alt']";

    private static readonly string[] Spoken = ["alt", "aria-label", "title", "placeholder", "content"];

    public static IEnumerable<string> Faults(IHtmlDocument page) =>
        from said in Said(page)
        let language = LangOf(said.Element)
        where IsWrong(said.Words, language, LangOf(page.DocumentElement))
        select $"{language}: “{said.Words.Trim()}”";

    /// <summary>Marks without which a fault would stand there.</summary>
    public static IEnumerable<IElement> Marks(IHtmlDocument page) =>
        page.QuerySelectorAll("[lang]")
            .Where(marked =>
                marked != page.DocumentElement
                && marked.Closest(Prose) is null
                && LangOf(marked.ParentElement!) is var around
                && Said(page)
                    .Any(said =>
                        said.Element.Closest("[lang]") == marked
                        && IsWrong(said.Words, around, LangOf(page.DocumentElement))
                    )
            );

    /// <summary>Text of elements, and attributes that are read out or shown elsewhere.</summary>
    private static IEnumerable<(IElement Element, string Words)> Said(IHtmlDocument page) =>
        page.Descendants<IText>()
            .Where(text =>
                text.ParentElement is { LocalName: not ("script" or "style") } around && around.Closest(Prose) is null
            )
            .Select(text => (text.ParentElement!, text.Data))
            .Concat(
                from element in page.QuerySelectorAll($"body *, link[title], {Heads}")
                where element.Closest(Prose) is null
                from name in Spoken
                where element.GetAttribute(name) is { Length: > 0 }
                select (element, element.GetAttribute(name)!)
            );

    private static bool IsWrong(string words, string language, string page) =>
        IsWide(language) && LatinWords().IsMatch(words)
        || language != "ko" && Hangul().IsMatch(words)
        || !IsWide(language) && Han().IsMatch(words)
        || page == "ko" && language == "ko" && Han().IsMatch(words) && !Hangul().IsMatch(words);

    private static bool IsWide(string language) => language.Split('-')[0] is "ko" or "zh" or "ja";

    private static string LangOf(IElement element) => element.Closest("[lang]")!.GetAttribute("lang")!;

    [GeneratedRegex(@"[A-Za-zÀ-ɏ]{2,}[,;:]? +[A-Za-zÀ-ɏ]{2,}")]
    private static partial Regex LatinWords();

    [GeneratedRegex(@"[가-힣]")]
    private static partial Regex Hangul();

    [GeneratedRegex(@"[\u4E00-\u9FFF]")]
    private static partial Regex Han();
}
