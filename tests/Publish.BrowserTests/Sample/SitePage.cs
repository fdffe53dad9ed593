using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.BrowserTests.Sample;

/// <summary>A page of the built sample, read without a browser.</summary>
/// <param name="Path">As a reader asks for it, such as <c>/ko/letters/</c>.</param>
/// <param name="Language">The tag in the page's root element.</param>
/// <param name="Bare">The path without its language.</param>
/// <param name="Size">Characters of HTML.</param>
internal sealed record SitePage(string Path, string Language, string Bare, int Size, IHtmlDocument Html)
{
    public PageKind Kind { get; } = PageKinds.Of(Bare);

    public bool IsDocument => Kind is PageKind.Letter or PageKind.PressRelease or PageKind.Standing;

    public string? Canonical => Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    /// <summary>Language to absolute address, <c>x-default</c> included.</summary>
    public ILookup<string, string> Alternates =>
        Html.QuerySelectorAll("link[rel=alternate][hreflang]")
            .ToLookup(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "");

    public IEnumerable<IElement> All(string selector) => Html.QuerySelectorAll(selector);

    public override string ToString() => Path;
}
