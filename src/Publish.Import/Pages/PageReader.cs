using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publish.Import;

/// <summary>Reads the bytes of one saved page: either a page with its main text comes out, or why it is none.</summary>
/// <param name="name">As <see cref="OldItem.Name"/>.</param>
/// <param name="stood">Where the file stood, as far as its place says it.</param>
internal sealed class PageReader(string name, Uri stood, SiteHabits habits)
{
    /// <summary>A text of five books; more is a page with something else in it.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    public const int MostTags = 60_000;

    public OldReading Read(byte[] bytes)
    {
        if (NoDocument.Bytes(bytes) is { } nothing)
            return Refused(nothing);
        var characters = OldBytes.Decode(bytes);
        var nesting = Nesting.Of(characters.Text);
        if (nesting.Tags > MostTags)
            return Refused(
                $"The page has {nesting.Tags} tags; a text has not more than {MostTags}. Save its text by itself."
            );
        using var page = new HtmlParser().ParseDocument(nesting.Html);
        if (NoDocument.LeadsTo(page) is { } target)
            return Refused($"The page only leads to another, {target}; its address is kept with that one.");
        if (NoDocument.Page(page, stood, null) is { } reason)
            return Refused(reason, page.Title);
        if (page.Body is not { } body)
            return Refused("There is no text on the page.");
        return Read(page, body, [.. characters.Doubts, .. OfEnd(characters.Text, nesting)]);
    }

    private static IEnumerable<Doubt> OfEnd(string html, Nesting nesting)
    {
        if (nesting.Cut)
            yield return new Doubt(
                DoubtKind.Damaged,
                "The page nests elements deeper than a text does; some were taken for their words alone."
            );
        var isWhole =
            html.Contains("</html", StringComparison.OrdinalIgnoreCase)
            || !(
                html.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || html.Contains("<body", StringComparison.OrdinalIgnoreCase)
            );
        if (!isWhole || html.LastIndexOf('<') > html.LastIndexOf('>'))
            yield return new Doubt(
                DoubtKind.Damaged,
                "The page ends early: its end is missing, and maybe some of its text. Compare its last words with the page.",
                html[^Math.Min(html.Length, 60)..].ReplaceLineEndings(" ").Trim()
            );
    }

    private OldReading Read(IHtmlDocument page, IElement body, IEnumerable<Doubt> doubts)
    {
        var head = HeadFacts.Of(page);
        var addresses = PageAddresses.Of(page, head, stood, habits);
        var work = new PageWork(page, body, addresses.Base, habits);
        work.Doubts.AddRange(doubts);
        Unseen.TakeFrom(work);
        var (anchor, isSaid) = MainText.Find(work);
        var (title, heading) = PageTitle.Find(work, head, anchor);
        if (NoDocument.Page(page, stood, title) is { } reason)
            return Refused(reason, title);
        var kind = PageKind.Of(work, head, addresses.Own, heading);
        var subtitle = PageSubtitle.Take(work, head, heading, anchor);
        var (published, updated) = new PageDates(work, head, anchor, isSaid).Take();
        new PageSurroundings(work, anchor, addresses.Own).Take(head);
        LeadImage.Take(work, head, anchor);
        if (heading is not null && !heading.Contains(anchor))
            PageWork.Take(heading);
        work.Measures = new Measures(body);
        new Boilerplate(work, anchor, isSaid).LeaveOut();
        var content = Narrowest(body);
        CleanContent.Clean(work, content);
        if (NoDocument.Text(work, content, isSaid) is { } empty)
            return Refused(empty, title);
        if (head.Article.Body is { } said && IsShort(content, said))
            work.Doubts.Add(
                new Doubt(
                    DoubtKind.Uncertain,
                    "What the page gives machines as its text has an end that was not found in what was read: compare them.",
                    said[^Math.Min(said.Length, 60)..]
                )
            );
        return new OldReading(
            new OldPage
            {
                Source = name,
                Address = SiteAddress.Text(addresses.Own),
                OtherAddresses = addresses.Others,
                Kind = kind,
                Language = PageLanguage.Of(work, head, content, addresses.Own),
                Title = title,
                Subtitle = subtitle,
                Description = head.Meta("description", "og:description", "dcterms.description"),
                Published = published,
                Updated = updated,
                Topics = [.. work.Topics],
                Countries = [.. work.Countries],
                Counterparts = [.. work.Counterparts],
                Files = [.. work.Files],
                Image = work.Image,
                Related = [.. work.Related],
                Content = content,
                LeftOut = [.. work.LeftOut],
                Doubts = [.. work.Doubts],
            },
            null
        );
    }

    private static bool IsShort(IElement content, string said) =>
        !PageWords
            .Bare(content.TextContent)
            .Contains(PageWords.Bare(said[^Math.Min(said.Length, 60)..]), StringComparison.Ordinal);

    /// <summary>Down from the body as long as there is one thing in it alone.</summary>
    private static IElement Narrowest(IElement body)
    {
        var at = body;
        while (
            at
                .ChildNodes.Where(node =>
                    node is IElement or IText && !string.IsNullOrWhiteSpace(node.TextContent)
                    || node is IElement element && element.QuerySelector("img, iframe, video") is not null
                )
                .Take(2)
                .ToArray()
                is [
                    IElement
                    {
                        LocalName: "div"
                            or "main"
                            or "article"
                            or "section"
                            or "center"
                            or "td"
                            or "tr"
                            or "tbody"
                            or "table"
                            or "form"
                    } only,
                ]
        )
            at = only;
        return at;
    }

    private static OldReading Refused(string message, string? excerpt = null) =>
        new(null, new Doubt(DoubtKind.NotImported, message, excerpt ?? ""));
}
