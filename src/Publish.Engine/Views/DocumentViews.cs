using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the views of letters, press releases and standing pages.</summary>
public sealed class DocumentViews
{
    private readonly Site site;
    private readonly Wordings wordings;
    private readonly Addresses addresses;
    private readonly FrameViews frames;
    private readonly ShellViews shells;
    private readonly EntryViews entries;
    private readonly PictureViews pictures;
    private readonly PartyViews parties;
    private readonly LetterheadViews letterheads;
    private readonly BodyViews bodies;
    private readonly RelatedViews related;
    private readonly ComparisonViews comparisons;
    private readonly JsonLd jsonLd;
    private readonly CardViews cards;

    internal DocumentViews(
        Site site,
        Wordings wordings,
        Addresses addresses,
        FrameViews frames,
        ShellViews shells,
        EntryViews entries,
        CardViews cards,
        ComparisonViews comparisons,
        string pictureSizes
    )
    {
        (this.site, this.wordings, this.addresses) = (site, wordings, addresses);
        (this.frames, this.shells, this.entries) = (frames, shells, entries);
        (this.cards, this.comparisons) = (cards, comparisons);
        pictures = new PictureViews(site);
        parties = new PartyViews(pictures);
        letterheads = new LetterheadViews(pictures);
        bodies = new BodyViews(site, addresses, pictureSizes);
        related = new RelatedViews(site, entries, addresses);
        jsonLd = new JsonLd(site, frames, addresses);
    }

    /// <summary>The view of a letter.</summary>
    /// <param name="derived">Among them its PDF, if it has one.</param>
    /// <param name="place">Place whose signatures are shown: web or paper.</param>
    public LetterView Of(Letter letter, Variant variant, DerivedFiles derived, SignatureUses place = SignatureUses.Web)
    {
        var wording = wordings[variant.Language];
        return new LetterView(Dated(letter, variant, wording, derived))
        {
            Letterheads = [.. letter.Letterheads.Select(letterhead => letterheads.Of(letterhead, wording))],
            From = letter.From.IsEmpty
                ? wording.Mark(site.Settings.Title)
                : wording.List([.. letter.From.Select(wording.Mark)]),
            Addressees = [.. letter.To.Select(party => PartyViews.Addressee(party, wording))],
            Subject = Own(variant.Subject, wording),
            Salutation = Own(variant.Salutation, wording),
            Closing = Own(variant.Closing, wording),
            Signatories =
            [
                .. letter.Signatories.Select(
                    (party, at) =>
                        parties.Signatory(party, at == letter.Signatories.Length - 1, variant.Closing, wording, place)
                ),
            ],
            SignedOn = SignedOn(letter, variant, wording),
            Endorsements = EndorsementViews.Of(letter.Endorsements, wording),
            Copies = [.. letter.Copies.Select(party => PartyViews.Copied(party, wording))],
            HasCopiesOnTop = letter.HasCopiesOnTop,
        };
    }

    public PressReleaseView Of(PressRelease release, Variant variant, DerivedFiles derived)
    {
        var wording = wordings[variant.Language];
        var cities = release
            .Contacts.GroupBy(contact => wording.Mark(contact.City))
            .Select(city => new ContactCityView(
                city.Key,
                [.. city.Select(contact => PartyViews.Contact(contact, wording))]
            ));
        return new PressReleaseView(Dated(release, variant, wording, derived))
        {
            Release = Held(release, variant, wording) is { IsEmpty: false } held
                ? held
                : Text.Own(wording.Words.Immediate),
            Contacts = [.. cities],
        };
    }

    public StandingPageView Of(StandingPage page, Variant variant)
    {
        var wording = wordings[variant.Language];
        return new StandingPageView
        {
            Language = variant.Language,
            Head = Head(page, variant, wording),
            Shell = shells.In(variant.Language),
            LanguageMenu = frames.MenuOf(page, variant),
            Section = addresses.Of(page, variant).Href,
            Title = wording.Own(variant.Title),
            Subtitle = Own(variant.Subtitle, wording),
            Body = bodies.Of(page, variant, wording),
            AvailableIn = frames.AvailableIn(page, variant),
            Beside = comparisons.LinkTo(page, variant),
            Behind = Behind(page, variant, wording),
            TranslatedBy = TranslatedBy(variant, wording),
            Corrections = Corrections(page, wording),
            Related = related.Of(page, variant, wording, DerivedFiles.None),
        };
    }

    private DatedParts Dated(DatedDocument document, Variant variant, Wording wording, DerivedFiles derived)
    {
        var head = Head(document, variant, wording);
        var around = related.Of(document, variant, wording, derived);
        return new DatedParts
        {
            Language = variant.Language,
            Head = head with
            {
                Type = "article",
                PublishedTime = document.Appeared(variant).Machine,
                ModifiedTime = document.Revised(variant)?.Machine,
                JsonLd = jsonLd.Of(document, variant, wording),
                Paper = related.PaperOf(document, variant, derived),
            },
            Shell = shells.In(variant.Language),
            LanguageMenu = frames.MenuOf(document, variant),
            Section = addresses.In(variant.Language, SharedPath.Kind(document.Kind())).Href,
            Title = wording.Own(variant.Title),
            Subtitle = Own(variant.Subtitle, wording),
            Body = bodies.Of(document, variant, wording),
            AvailableIn = frames.AvailableIn(document, variant),
            Beside = comparisons.LinkTo(document, variant),
            Behind = Behind(document, variant, wording),
            TranslatedBy = TranslatedBy(variant, wording),
            Corrections = Corrections(document, wording),
            Related = around,
            Kind = Text.Own(DocumentWords.Kind(document, wording)),
            Date = DocumentWords.Date(document, variant, wording),
            DateNotes = DateNotes(document, variant, wording),
            Held = Held(document, variant, wording),
            Share = ShareViews.Of(head.Canonical!, SuperscriptText.Plain(variant.Title), site.Settings, wording),
            Citation = Citations.Of(document, variant, head.Canonical!, site.Settings, wording),
            Image = pictures.Of(document.Image, wording),
            Places = Places(document, wording),
            Topics =
            [
                .. site
                    .Topics.Where(topic => document.Topics.Contains(topic.Id))
                    .Select(topic => new Model.Link(
                        wording.Mark(topic.Name),
                        addresses.In(wording.Language, SharedPath.Topic(topic.Id)).Href
                    )),
            ],
            MoreReading =
            [
                .. site.MoreReading[document.Id]
                    .Select(other => entries.Of(other, wording.Language))
                    .Where(entry => around.Documents.All(other => other.Href != entry.Href)),
            ],
            MostViewed = site.Settings.MostViewedEverywhere
                ? [.. site.MostViewed.Select(other => entries.Of(other, wording.Language))]
                : [],
        };
    }

    private HeadView Head(Document document, Variant variant, Wording wording) =>
        frames.Head(Text.Own(SuperscriptText.Plain(variant.Title)), wording) with
        {
            Description = Text.Own(
                (variant.Description ?? variant.Subtitle) is { } said
                    ? SuperscriptText.Plain(said)
                    : Shortened(variant.Body.Opening)
            ),
            Canonical = frames.Absolute(addresses.Of(document, variant)),
            Onion = frames.Onion(addresses.Of(document, variant)),
            Alternates = frames.Alternates.Of(document),
            AlternateLocales =
            [
                .. document
                    .Variants.Where(other => other != variant)
                    .Select(other => FrameViews.Locale(other.Language)),
            ],
            Image = cards.ImageOf(document, variant, pictures.Of(document.Image, wording)),
        };

    /// <summary>Links of each region and its countries, then of countries in no region.</summary>
    private ImmutableArray<Model.Link> Places(Document document, Wording wording)
    {
        var places = ImmutableArray.CreateBuilder<Model.Link>();
        foreach (
            var region in site.Regions.Where(region =>
                region.Countries.Any(country => document.Countries.Contains(country))
            )
        )
        {
            places.Add(
                new Model.Link(
                    wording.Mark(region.Name),
                    addresses.In(wording.Language, SharedPath.Region(region.Id)).Href
                )
            );
            places.AddRange(document.Countries.Where(country => region.Countries.Contains(country)).Select(Country));
        }
        places.AddRange(
            document
                .Countries.Where(country => !site.Regions.Any(region => region.Countries.Contains(country)))
                .Select(Country)
        );
        return [.. places.DistinctBy(place => place.Href)];

        Model.Link Country(string code) =>
            new(Text.Own(wording.Country(code)), addresses.In(wording.Language, SharedPath.Country(code)).Href);
    }

    private static ImmutableArray<DateNote> DateNotes(DatedDocument document, Variant variant, Wording wording)
    {
        var notes = ImmutableArray.CreateBuilder<DateNote>();
        if ((variant.Published ?? document.Published) is { } published)
            notes.Add(Note(published, wording.Words.PublishedDay, wording.Words.Published));
        if (document.Updated is { } updated && updated.Day >= document.Appeared(variant).Day)
            notes.Add(Note(updated, wording.Words.UpdatedDay, wording.Words.Updated));
        return notes.ToImmutable();

        DateNote Note(When when, Func<string, string> day, Func<string, string> moment) =>
            new(when.Machine, (when.Time is null ? day : moment)(wording.Date(when).Full));
    }

    private static ImmutableArray<CorrectionView> Corrections(Document document, Wording wording) =>
        [
            .. document.Corrections.Select(correction => new CorrectionView(
                correction.Date.Machine,
                wording.Words.Correction(wording.Day(correction.Date.Day)),
                wording.Mark(correction.Text)
            )),
        ];

    /// <summary>Note of a draft or an embargo, for previews.</summary>
    private Text Held(Document document, Variant variant, Wording wording)
    {
        var until = new[] { document.Embargo, variant.Embargo }.Max();
        if (until > site.At && until != DateTimeOffset.MaxValue)
            return Text.Own(wording.Embargoed(When.Of(until.Value)));
        return document.Draft || variant.Draft ? Text.Own(wording.Words.Draft) : Text.Empty;
    }

    private (Text, Model.Link)? Behind(Document document, Variant variant, Wording wording) =>
        variant.Standing != TranslationState.Changed || !site.Settings.Behind.StandsOn(document, variant.Language)
            ? null
            : (
                wording.Words.Sentences(Text.Own(wording.Words.Behind), Text.Empty),
                new(
                    wording.Words.ReadOriginal(wording.OwnNameMarked(document.SourceLanguage)),
                    addresses.Of(document, document.Source).Href,
                    document.SourceLanguage
                )
            );

    /// <summary>The date below the signatures of a Chinese letter, unless its closing has it.</summary>
    private static DateNote? SignedOn(Letter letter, Variant variant, Wording wording)
    {
        var day = wording.Day(letter.Date.Day);
        return
            wording.Language.IsChinese
            && !letter.Signatories.IsEmpty
            && variant.Closing?.Contains(day, StringComparison.Ordinal) != true
            ? new DateNote(new When(letter.Date.Day).Machine, day)
            : null;
    }

    private static Text TranslatedBy(Variant variant, Wording wording) =>
        variant.Translators.IsEmpty
            ? Text.Empty
            : wording.Words.TranslatedBy(wording.List([.. variant.Translators.Select(wording.Mark)]));

    private static Text Own(string? words, Wording wording) => words is null ? Text.Empty : wording.Own(words);

    /// <summary>At most 200 characters for a meta description, cut at a space.</summary>
    private static string Shortened(string text)
    {
        const int most = 200;
        if (text.Length <= most)
            return text;
        var space = text.LastIndexOf(' ', most);
        return string.Concat(text.AsSpan(0, space > most / 2 ? space : most), "…");
    }

    /// <summary>Common part of the views of letters and press releases.</summary>
    private sealed record DatedParts : DatedDocumentView;
}
