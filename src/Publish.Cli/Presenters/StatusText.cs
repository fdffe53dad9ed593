using System.Collections.Immutable;
using Publish.Cli.Results;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Presenters;

/// <summary>The output formats of <c>publish status</c>.</summary>
internal static class StatusText
{
    public const string GitHub = "github";

    private const string Table = "table";

    public static ImmutableArray<string> Formats { get; } = [Table, "json", "markdown", "html", GitHub];

    public static IReadOnlyList<string> States { get; } = [.. Enum.GetValues<TranslationState>().Select(Word)];

    public static bool IsTable(StatusResult standing) => standing.Format == Table;

    public static string Of(StatusResult standing, HostEnvironment around) =>
        standing.Format switch
        {
            "json" => StatusJson.Of(standing),
            "markdown" => StatusMarkdown.Of(standing),
            "html" => StatusHtml.Of(standing),
            GitHub => StatusGitHub.Of(standing, around),
            _ => StyledText.Plain(StatusTable.Of(standing, int.MaxValue)),
        };

    /// <summary>
    /// A cell such as <c>changed 3</c> or <c>draft 4</c>: the state, with the number of changed paragraphs or empty
    /// places.
    /// </summary>
    public static string Of(DocumentTranslation translation) =>
        translation switch
        {
            { State: TranslationState.Changed, Paragraphs.Length: > 0 and var count } =>
                $"{Word(translation.State)} {count}",
            { State: TranslationState.Draft, Empty: > 0 and var count } => $"{Word(translation.State)} {count}",
            _ => Word(translation.State),
        };

    public static string Word(TranslationState state) => state.ToString().ToLowerInvariant();

    /// <summary>The document's id, marked where it is a draft or under embargo.</summary>
    public static string Name(TranslatedDocument document) =>
        document switch
        {
            { IsDraft: true } => document.Id + " (draft)",
            { IsHeld: true } => document.Id + " (held)",
            _ => document.Id,
        };

    /// <summary>Whether a translation is outstanding.</summary>
    public static bool IsDebt(DocumentTranslation translation) =>
        translation.AsSource > 0
        || translation.Fewer > 0
        || translation.State
            is TranslationState.Changed
                or TranslationState.Untracked
                or TranslationState.Draft
                or TranslationState.Missing;
}
