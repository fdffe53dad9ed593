using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Makes the view of the page of all translations' states.</summary>
internal sealed class TranslationViews(
    Site site,
    Wordings wordings,
    Addresses addresses,
    FrameViews frames,
    ShellViews shells,
    EntryViews entries
)
{
    public TranslationsView In(Language language)
    {
        var wording = wordings[language];
        return new TranslationsView
        {
            Language = language,
            Head = frames.ListHead(Text.Own(wording.Words.Translations), SharedPath.Translations, wording) with
            {
                NoIndex = true,
            },
            Shell = shells.In(language),
            LanguageMenu = frames.MenuOf(SharedPath.Translations, language),
            Title = Text.Own(wording.Words.Translations),
            Languages = [.. site.Languages.Select(other => Total(other, wording))],
            Entries =
            [
                .. site.Dated.Select(document => Entry(document, wording)),
                .. site.Documents.OfType<StandingPage>().Select(page => Entry(page, wording)),
            ],
        };
    }

    private LanguageTotal Total(Language language, Wording wording)
    {
        var current = site.Documents.Count(document =>
            StateOf(document.In(language)) is TranslationState.Source or TranslationState.Current
        );
        return new(
            wording.OwnNameMarked(language),
            wording.Words.UpToDate(
                Numbers.Counted(current, wording.Language),
                Numbers.Counted(site.Documents.Count(), wording.Language)
            )
        );
    }

    private TranslationEntry Entry(Document document, Wording wording)
    {
        var entry = entries.Of(document, wording.Language);
        return new(
            new(entry.Title, entry.Href, entry.Foreign),
            document is DatedDocument ? entry.Date : null,
            [.. site.Languages.Select(language => Standing(document, document.In(language), wording))]
        );
    }

    private StandingView Standing(Document document, Variant? variant, Wording wording)
    {
        var state = StateOf(variant);
        return new(
            state,
            Said(state, variant?.ChangedSince.Length ?? 0, wording.Words),
            variant is null ? null : addresses.Of(document, variant).Href,
            variant?.Language == wording.Language ? null : variant?.Language
        );
    }

    private static TranslationState StateOf(Variant? variant) =>
        variant switch
        {
            null => TranslationState.Missing,
            { Draft: true } => TranslationState.Draft,
            _ => variant.Standing,
        };

    private static string Said(TranslationState state, int changed, EditorialWords words) =>
        state switch
        {
            TranslationState.Source => words.StandingSource,
            TranslationState.Current => words.StandingCurrent,
            TranslationState.Changed => changed == 0 ? words.StandingChanged : words.StandingChangedIn(changed),
            TranslationState.Untracked => words.StandingUntracked,
            TranslationState.Draft => words.Draft,
            _ => words.StandingMissing,
        };
}
