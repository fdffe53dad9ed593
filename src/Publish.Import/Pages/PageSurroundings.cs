using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Takes what a site says of a text beside it: other languages, topics, countries, files, related pages.
/// </summary>
internal sealed class PageSurroundings(PageWork work, IElement anchor, Uri address)
{
    private static readonly string[] Documents =
    [
        ".pdf",
        ".doc",
        ".docx",
        ".hwp",
        ".hwpx",
        ".odt",
        ".rtf",
        ".xls",
        ".xlsx",
        ".ppt",
        ".pptx",
        ".csv",
        ".zip",
        ".epub",
    ];

    public void Take(HeadFacts head)
    {
        foreach (var link in work.Document.QuerySelectorAll("link[rel~=alternate][hreflang][href]"))
            Translation(link, LanguageTag.Of(link.GetAttribute("hreflang")));
        var blocks = LabelledBlocks.Of(work, anchor);
        foreach (var block in blocks)
            Take(block);
        foreach (var link in work.Body.QuerySelectorAll("a[hreflang][href], a[lang][href]").ToArray())
            if (LanguageNames.Named(PageWords.Of(link, 40)) is { } named && !anchor.Contains(link))
                Translation(link, LanguageTag.Of(link.GetAttribute("hreflang") ?? link.GetAttribute("lang")) ?? named);
        foreach (
            var line in anchor
                .QuerySelectorAll("p, div, center")
                .Where(line => IsSwitcher(line) || IsOwnName(line))
                .ToArray()
        )
        {
            foreach (var link in line.QuerySelectorAll("a[href]"))
                Translation(link, LanguageNames.Named(PageWords.Of(link, 40)));
            PageWork.Take(line);
        }

        foreach (var link in work.Body.QuerySelectorAll("a[href]"))
            if (LanguageNames.Named(PageWords.Of(link, 40)) is { } named && !anchor.Contains(link))
                Translation(link, named);
        foreach (var link in work.Body.QuerySelectorAll("a[rel~=tag]").ToArray())
            if (
                (!anchor.Contains(link) || link.Closest("p") is null)
                && PageKind.ByWord(PageWords.Of(link, 40)) == OldKind.Unknown
            )
                Term(work.Topics, link);
        if (work.Topics.Count == 0)
            work.Topics.AddRange(head.Tags.Distinct());
    }

    private void Take(LabelledBlock block)
    {
        var before = Count();
        var links = block.Links.Where(link => link != block.Label).ToArray();
        var use = block.Use;
        foreach (var element in block.Element.QuerySelectorAll("*"))
            if (links.Contains(element))
                Take(use, element);
            else if (LabelIn(element) is var label and not BlockUse.None)
                use = label;
        if (links.Length == 0 && block.Use is BlockUse.Topics or BlockUse.Countries)
            foreach (var value in Values(block))
                AddTo(block.Use is BlockUse.Topics ? work.Topics : work.Countries, value);
        if (Count() > before)
            PageWork.Take(block.Element);
        else if (block.Use is BlockUse.Languages && links.Length > 0)
            work.LeaveOut(block.Element);
    }

    /// <summary>A line of nothing but names of languages, as <c>English | 한국어</c>.</summary>
    private static bool IsSwitcher(IElement line) =>
        PageWords
            .Of(line, 90)
            .Split(['|', '/', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 1 and < 8 } names
        && Array.TrueForAll(names, name => LanguageNames.Named(name) is not null);

    /// <summary>The one language that a text is in, over its title.</summary>
    private bool IsOwnName(IElement line) =>
        line.ChildElementCount < 2
        && PageWords.Of(line, 40) is { Length: > 1 and < 40 } words
        && LanguageNames.Named(words) is not null
        && PageWords.Of(anchor, 60).StartsWith(words, StringComparison.Ordinal);

    /// <summary>A block may have a second list, with a label of its own.</summary>
    private static BlockUse LabelIn(IElement element) =>
        element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "th"
            ? Labels.Of(PageWords.Of(element, 70))
            : BlockUse.None;

    private void Take(BlockUse use, IElement link)
    {
        switch (use)
        {
            case BlockUse.Languages when LanguageNames.Named(PageWords.Of(link, 40)) is { } named:
                Translation(link, LanguageTag.Of(link.GetAttribute("hreflang")) ?? named);
                break;
            case BlockUse.Languages
                when LanguageNames.Coded(link.GetAttribute("hreflang") ?? PageWords.Of(link, 12)) is { } tag:
                Translation(link, tag);
                break;
            case BlockUse.Topics
                when link.QuerySelector("h2, h3, p") is null
                    && PageKind.ByWord(PageWords.Of(link, 40)) == OldKind.Unknown:
                Term(work.Topics, link);
                break;
            case BlockUse.Countries:
                Term(work.Countries, link);
                break;
            case BlockUse.Files or BlockUse.Related when IsDocument(link):
                File(link);
                break;
            case BlockUse.Related
                when work.Address(link.GetAttribute("href")) is { } related
                    && !work.Habits.Addresses.Contains(link.GetAttribute("href")!):
                if (!work.Related.Contains(related) && work.Related.Count < 40)
                    work.Related.Add(related);
                break;
        }
    }

    private int Count() =>
        work.Counterparts.Count + work.Topics.Count + work.Countries.Count + work.Files.Count + work.Related.Count;

    private static string[] Values(LabelledBlock block)
    {
        var text = PageWords.Of(block.Element, 300);
        var label = block.Label is null ? "" : PageWords.Of(block.Label, 70);
        return (text.StartsWith(label, StringComparison.Ordinal) ? text[label.Length..] : text)
            .TrimStart(':', '：', ' ')
            .Split(
                [',', '，', '、', ';', '|', '·'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            );
    }

    private static void Term(List<string> terms, IElement link) =>
        AddTo(terms, PageWords.Of(link, 80).TrimStart('#').TrimEnd(',', ' '));

    private static void AddTo(List<string> terms, string value)
    {
        if (
            value.Length is > 0 and < 70
            && Labels.Of(value) == BlockUse.None
            && terms.Count < 40
            && !terms.Contains(value)
        )
            terms.Add(value);
    }

    private static bool IsDocument(IElement link) =>
        link.GetAttribute("href") is { } href
        && (
            Ends(href.Split('?', '#')[0])
            || Ends(PageWords.Of(link, 200).Split('(')[0].TrimEnd())
            || href.Contains("download", StringComparison.OrdinalIgnoreCase)
        );

    private static bool Ends(string text) =>
        Array.Exists(Documents, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private void File(IElement link)
    {
        if (
            work.Address(link.GetAttribute("href")) is { } file
            && work.Files.Count < 40
            && !work.Files.Exists(one => one.Address == file)
        )
            work.Files.Add(new OldFile(file, PageWords.Of(link, 200) is { Length: > 0 } title ? title : null));
    }

    private void Translation(IElement link, string? language)
    {
        var href = link.GetAttribute("href");
        if (
            language is null
            || SiteAddress.Resolve(work.Own, href) is not { } target
            || target.Scheme is not ("http" or "https")
            || work.Habits.Addresses.Contains(href!)
            || IsHome(target)
            || target.AbsolutePath == address.AbsolutePath && target.Query == address.Query
            || target.AbsolutePath == work.Own.AbsolutePath && target.Query == work.Own.Query
            || (link.GetAttribute("type") is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
        )
            return;
        var text = SiteAddress.Text(target);
        if (
            work.Counterparts.Count < 60
            && !work.Counterparts.Exists(one => one.Address == text || (one.Language == language))
        )
            work.Counterparts.Add(new Counterpart(language, text));
    }

    /// <summary>A switcher that leads to the other language's home page says nothing of this text.</summary>
    private static bool IsHome(Uri target)
    {
        var path = target.AbsolutePath.Trim('/');
        return target.Query.Length < 2
            && (
                path.Length == 0
                || (!path.Contains('/') && LanguageNames.Coded(path) is not null)
                || path is "index.html" or "index.htm" or "index.php"
                || (
                    path.Split('/') is { Length: 2 } parts
                    && LanguageNames.Coded(parts[0]) is not null
                    && parts[1].StartsWith("index.", StringComparison.Ordinal)
                )
            );
    }
}
