using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of lists: by kind, year, topic, country and region, in pages.</summary>
public sealed class ListViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly Addresses addresses;
    private readonly FrameViews frames;
    private readonly ShellViews shells;
    private readonly EntryViews entries;

    internal ListViews(
        Site site,
        Wordings wordings,
        Addresses addresses,
        FrameViews frames,
        ShellViews shells,
        EntryViews entries
    )
    {
        (this.site, this.wordings, this.addresses) = (site, wordings, addresses);
        (this.frames, this.shells, this.entries) = (frames, shells, entries);
    }

    /// <summary>A page of a list.</summary>
    /// <param name="number">From 1.</param>
    public ListView Of(ListPlan plan, int number, Language language)
    {
        var wording = wordings[language];
        var title = plan.Title(wording);
        var list = addresses.In(language, plan.Path);
        var paging = Paging(plan, number, wording);
        var documents = plan.On(number).ToImmutableArray();
        var head = frames.ListHead(
            Titled(title, number, wording),
            plan.Path.Page(number),
            wording,
            Holds(documents, wording)
        );
        var feed = plan.HasFeed ? FrameViews.FeedOf(title, list, wording) : null;
        return new ListView
        {
            Language = language,
            Head = head with
            {
                Previous = paging?.Previous,
                Next = paging?.Next,
                Feeds = feed is null ? head.Feeds : [feed, .. head.Feeds],
            },
            Shell = shells.In(language),
            LanguageMenu = frames.MenuOf(plan.Path.Page(number), language),
            Section = addresses.In(language, plan.Section).Href,
            Title = title,
            Overline = plan.Overline is null ? Text.Empty : Text.Own(plan.Overline(wording)),
            Years = plan.Kind is { } kind ? Years(kind, plan.Year, wording) : [],
            Months = Months(documents, wording),
            Paging = paging,
            MostViewed = [.. site.MostViewed.Select(document => entries.Of(document, language))],
            Feed = feed,
        };
    }

    private static Text Titled(Text title, int number, Wording wording) =>
        number == 1
            ? title
            : wording.Words.ListOnPage(
                title,
                Text.Own(wording.Words.PageN(number.ToString(CultureInfo.InvariantCulture)))
            );

    /// <summary>Number and period of texts, for the meta description.</summary>
    private static Text Holds(ImmutableArray<DatedDocument> documents, Wording wording) =>
        documents.IsEmpty
            ? Text.Empty
            : Text.Own(
                wording.Words.TextsOf(
                    documents.Length,
                    wording.Months(documents.Min(one => one.Date.Day), documents.Max(one => one.Date.Day))
                )
            );

    private ImmutableArray<YearLink> Years(DocumentKind kind, int? current, Wording wording) =>
        [
            new YearLink(
                wording.Words.All,
                addresses.In(wording.Language, SharedPath.Kind(kind)).Href,
                current is null
            ),
            .. site.Years(kind)
                .Select(year => new YearLink(
                    wording.Year(year),
                    addresses.In(wording.Language, SharedPath.Year(kind, year)).Href,
                    year == current
                )),
        ];

    private ImmutableArray<MonthView> Months(IEnumerable<DatedDocument> documents, Wording wording) =>
        [
            .. from year in documents.GroupBy(document => document.Date.Day.Year)
            from month in year.GroupBy(document => document.Date.Day.Month).Index()
            select new MonthView(
                wording.Month(year.Key, month.Item.Key),
                month.Item.First().Date.Machine[..7],
                month.Index == 0,
                [.. month.Item.Select(document => entries.Of(document, wording.Language))]
            ),
        ];

    private PagingView? Paging(ListPlan plan, int number, Wording wording)
    {
        if (plan.Pages == 1)
            return null;
        var all = plan.Pages.ToString(CultureInfo.InvariantCulture);
        return new PagingView(
            wording.Words.PageOf(number.ToString(CultureInfo.InvariantCulture), all),
            number > 1 ? AddressOf(number - 1) : null,
            number < plan.Pages ? AddressOf(number + 1) : null,
            [
                .. PageWindow
                    .Of(number, plan.Pages)
                    .Select(page => new PageLink(
                        page.Number,
                        wording.Words.PageN(page.Number.ToString(CultureInfo.InvariantCulture)),
                        AddressOf(page.Number),
                        page.Number == number,
                        page.IsAfterGap
                    )),
            ]
        );

        string AddressOf(int page) => addresses.In(wording.Language, plan.Path.Page(page)).Href;
    }
}

/// <summary>A list before pagination.</summary>
/// <param name="Section">The list or index that it is a part of.</param>
/// <param name="Title">By wording.</param>
/// <param name="Documents">Newest first.</param>
/// <param name="HasFeed">Whether it has a feed.</param>
/// <param name="Kind">Kind whose years are linked; null for lists without years.</param>
/// <param name="Year">Year of a list of one year.</param>
public sealed record ListPlan(
    SharedPath Path,
    SharedPath Section,
    Func<Wording, Text> Title,
    ImmutableArray<DatedDocument> Documents,
    bool HasFeed = false,
    Func<Wording, string>? Overline = null,
    DocumentKind? Kind = null,
    int? Year = null
)
{
    /// <summary>Documents on a page; a year has one page.</summary>
    public const int PageSize = 20;

    public int Pages => Year is null ? Math.Max(1, (Documents.Length + PageSize - 1) / PageSize) : 1;

    /// <summary>Documents of a page.</summary>
    /// <param name="number">From 1.</param>
    internal IEnumerable<DatedDocument> On(int number) =>
        Year is null ? Documents.Skip((number - 1) * PageSize).Take(PageSize) : Documents;
}
