using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of home pages, indexes of topics and countries, corrections, 404 and thanks.</summary>
public sealed class HomeViews
{
    private const int OnHome = 10;
    private const int LeastOfOthers = 3;
    private const int OnNotFound = 5,
        OnThanks = 5;
    private const int NamedInHead = 8;
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly Addresses addresses;
    private readonly FrameViews frames;
    private readonly ShellViews shells;
    private readonly EntryViews entries;

    internal HomeViews(
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

    public HomeView Home(Language language)
    {
        var wording = wordings[language];
        var title = wording.Mark(site.Settings.Title);
        var own = site
            .Dated.Where(document => document.Variants.Any(variant => variant.Language == language))
            .ToImmutableArray();
        var large = new[]
        {
            own.FirstOrDefault(document => document is Letter),
            own.FirstOrDefault(document => document is PressRelease),
        };
        return new HomeView
        {
            Language = language,
            Head = frames.ListHead(title, SharedPath.Home, wording),
            Shell = shells.In(language),
            LanguageMenu = frames.MenuOf(SharedPath.Home, language),
            Title = title,
            Introduction = wording.Mark(site.Settings.Description),
            Entries =
            [
                .. own.Take(OnHome)
                    .Select(document => new HomeEntry(entries.Of(document, language), large.Contains(document))),
            ],
            Others =
            [
                .. site
                    .Dated.Except(own)
                    .Take(Math.Max(LeastOfOthers, OnHome - own.Length))
                    .Select(document => new HomeEntry(entries.Of(document, language), false)),
            ],
            MostViewed = [.. site.MostViewed.Select(document => entries.Of(document, language))],
            Countries = [.. Countries(site.CountryCodes(), wording)],
            Topics = [.. Topics(wording)],
            Archives = [.. Archives(wording)],
        };
    }

    public IndexView TopicIndex(Language language) =>
        Index(
            SharedPath.Topics,
            wordings[language],
            wordings[language].Words.Topics,
            [new IndexGroup(null, [.. Topics(wordings[language])])]
        );

    public IndexView CountryIndex(Language language) =>
        Index(
            SharedPath.Countries,
            wordings[language],
            wordings[language].Words.Countries,
            CountryGroups(wordings[language])
        );

    public CorrectionsView Corrections(Language language)
    {
        var wording = wordings[language];
        var corrected =
            from document in site.Documents
            from correction in document.Corrections
            orderby correction.Date descending, document.Id
            select (document, correction);
        var all = corrected.ToImmutableArray();
        return new CorrectionsView
        {
            Language = language,
            Head = frames.ListHead(
                Text.Own(wording.Words.Corrections),
                SharedPath.Corrections,
                wording,
                all.IsEmpty
                    ? Text.Empty
                    : Text.Own(wording.Months(all[^1].correction.Date.Day, all[0].correction.Date.Day))
            ),
            Shell = shells.In(language),
            LanguageMenu = frames.MenuOf(SharedPath.Corrections, language),
            Section = addresses.In(language, SharedPath.Corrections).Href,
            Title = Text.Own(wording.Words.Corrections),
            Corrections = [.. all.Select(one => Correction(one.document, one.correction, wording))],
        };
    }

    public NotFoundView NotFound(Language language)
    {
        var wording = wordings[language];
        return new NotFoundView
        {
            Language = language,
            Head = frames.ListHead(Text.Own(wording.Words.NotFound), null, wording),
            Shell = shells.In(language),
            LanguageMenu = frames.MenuOf(SharedPath.Home, language),
            Title = Text.Own(wording.Words.NotFound),
            Latest = [.. site.Dated.Take(OnNotFound).Select(document => entries.Of(document, language))],
        };
    }

    public ThanksView Thanks(Language language)
    {
        var wording = wordings[language];
        return new ThanksView
        {
            Language = language,
            Head = frames.ListHead(Text.Own(wording.Words.Thanks), SharedPath.Thanks, wording) with { NoIndex = true },
            Shell = shells.In(language) with { Newsletter = null },
            LanguageMenu = frames.MenuOf(SharedPath.Thanks, language),
            Title = Text.Own(wording.Words.Thanks),
            Latest = [.. site.Dated.Take(OnThanks).Select(document => entries.Of(document, language))],
        };
    }

    private IndexView Index(SharedPath path, Wording wording, string title, ImmutableArray<IndexGroup> groups) =>
        new()
        {
            Language = wording.Language,
            Head = frames.ListHead(
                Text.Own(title),
                path,
                wording,
                wording.List([
                    .. groups
                        .SelectMany(group => group.Links)
                        .OrderByDescending(link => link.Count)
                        .Take(NamedInHead)
                        .Select(link => link.Label),
                ])
            ),
            Shell = shells.In(wording.Language),
            LanguageMenu = frames.MenuOf(path, wording.Language),
            Section = addresses.In(wording.Language, path).Href,
            Title = Text.Own(title),
            Groups = groups,
        };

    private ImmutableArray<IndexGroup> CountryGroups(Wording wording)
    {
        var codes = site.CountryCodes();
        var groups = site
            .Regions.Select(region =>
                (Region: region, Codes: codes.Where(code => region.Countries.Contains(code)).ToImmutableArray())
            )
            .Where(pair => !pair.Codes.IsEmpty)
            .Select(pair => new IndexGroup(
                new Model.Link(
                    wording.Mark(pair.Region.Name),
                    addresses.In(wording.Language, SharedPath.Region(pair.Region.Id)).Href
                ),
                [.. Countries(pair.Codes, wording)]
            ));
        var rest = codes.Where(code => !site.Regions.Any(region => region.Countries.Contains(code))).ToImmutableArray();
        return rest.IsEmpty ? [.. groups] : [.. groups, new IndexGroup(null, [.. Countries(rest, wording)])];
    }

    private IEnumerable<CountedLink> Countries(IEnumerable<string> codes, Wording wording) =>
        codes
            .Select(code => (Code: code, Name: wording.Country(code)))
            .OrderBy(country => country.Name, wording.Order)
            .Select(country => new CountedLink(
                Text.Own(country.Name),
                addresses.In(wording.Language, SharedPath.Country(country.Code)).Href,
                site.In(country.Code).Length
            ));

    private IEnumerable<CountedLink> Topics(Wording wording) =>
        site
            .Topics.Select(topic => (topic.Id, Name: wording.Mark(topic.Name), Count: site.About(topic.Id).Length))
            .Where(topic => topic.Count > 0)
            .OrderBy(topic => topic.Name.Plain, wording.Order)
            .Select(topic => new CountedLink(
                topic.Name,
                addresses.In(wording.Language, SharedPath.Topic(topic.Id)).Href,
                topic.Count
            ));

    private IEnumerable<Model.Link> Archives(Wording wording)
    {
        if (site.Dated.Any(document => document is Letter))
            yield return new Model.Link(
                Text.Own(wording.Words.AllLetters),
                addresses.In(wording.Language, SharedPath.Kind(DocumentKind.Letter)).Href
            );
        if (site.Dated.Any(document => document is PressRelease))
            yield return new Model.Link(
                Text.Own(wording.Words.AllPressReleases),
                addresses.In(wording.Language, SharedPath.Kind(DocumentKind.PressRelease)).Href
            );
    }

    private CorrectionEntry Correction(Document document, Correction correction, Wording wording)
    {
        var entry = entries.Of(document, wording.Language);
        return new CorrectionEntry(
            wording.Date(correction.Date),
            new Model.Link(entry.Title, entry.Href, entry.Foreign),
            wording.Mark(correction.Text)
        );
    }
}
