using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Finds the picture that stands over a text, or that the page is shared with.</summary>
internal static class LeadImage
{
    public static void Take(PageWork work, HeadFacts head, IElement anchor)
    {
        if (Over(work, anchor) is { } image && work.Address(Source(image)) is { } shown)
        {
            var figure = image.Closest("figure") ?? image.ParentElement;
            var caption =
                figure is { LocalName: "figure" } or { ChildElementCount: < 4 }
                && figure != anchor
                && !figure.Contains(anchor)
                    ? figure.QuerySelector("figcaption, [class*=caption]")
                    : null;
            var credit =
                figure is not null && !figure.Contains(anchor)
                    ? figure.QuerySelector("[class*=credit], [class*=copyright], small, cite")
                    : null;
            var creditText = credit is null ? null : PageWords.Of(credit, 300);
            if (credit is not null && caption is not null && caption.Contains(credit))
                PageWork.Take(credit);
            work.Image = new OldFile(
                shown,
                null,
                image.GetAttribute("alt"),
                caption is null ? null : PageWords.Of(caption, 600),
                creditText
            );
            PageWork.Take(figure is { LocalName: "figure" } && !figure.Contains(anchor) ? figure : image);
        }
        else if (
            head.Meta("og:image", "twitter:image") is { } shared
            && !work.Habits.Addresses.Contains(shared)
            && work.Address(shared) is { } address
        )
            work.Image = InText(work, anchor, address)
                ? null
                : new OldFile(address, null, head.Meta("og:image:alt", "twitter:image:alt"));
    }

    /// <summary>
    /// Where the picture stands: pages that come later are loaded lazily, and keep the address elsewhere.
    /// </summary>
    public static string? Source(IElement image)
    {
        foreach (
            var name in new[]
            {
                "data-src",
                "data-original",
                "data-lazy-src",
                "data-url",
                "data-echo",
                "file",
                "zoomfile",
            }
        )
            if (
                image.GetAttribute(name) is { Length: > 3 } lazy
                && !lazy.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            )
                return lazy;
        var source = image.GetAttribute("src");
        return source is { Length: > 0 } && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? source
            : Widest(image.GetAttribute("srcset") ?? image.GetAttribute("data-srcset")) ?? source;
    }

    private static string? Widest(string? set) =>
        set
            ?.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(one => one.Length > 0)
            .MaxBy(one =>
                one.Length > 1
                && double.TryParse(
                    one[1].TrimEnd('w', 'x'),
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var width
                )
                    ? width
                    : 0
            )
            ?[0];

    private static IElement? Over(PageWork work, IElement anchor)
    {
        foreach (var element in work.Body.Descendants<IElement>())
        {
            if (element == anchor)
                return null;
            if (element.LocalName == "img" && IsLead(work, element, anchor))
                return element;
        }
        return null;
    }

    private static bool IsLead(PageWork work, IElement image, IElement anchor) =>
        image.Closest("nav, aside, footer") is null
        && (
            image.Closest("figure") is not null
            || image
                .Ancestors<IElement>()
                .Take(3)
                .Any(holder =>
                    BlockNames.Say(holder, "hero", "lead", "featured", "thumbnail", "image", "media", "photo", "cover")
                )
        )
        && image.Closest("a")?.GetAttribute("href") is not ("/" or "index.html")
        && Shares(image, anchor)
        && !work.Habits.Addresses.Contains(Source(image) ?? "")
        && !image.Ancestors<IElement>().Any(BlockNames.AreFurniture);

    private static bool Shares(IElement image, IElement anchor) =>
        image.Closest("article, main, [role=main], .node, #content, .content") is { } landmark
        && landmark.Contains(anchor);

    private static bool InText(PageWork work, IElement anchor, string address) =>
        anchor
            .QuerySelectorAll("img")
            .Any(image =>
                work.Address(Source(image)) is { } one
                && one[(one.LastIndexOf('/') + 1)..] == address[(address.LastIndexOf('/') + 1)..]
            );
}
