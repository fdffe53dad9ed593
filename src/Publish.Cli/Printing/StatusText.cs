using System.Collections.Immutable;
using Publish.Cli.Answers;
using Publish.Engine.Translate;
using Publish.Model;

namespace Publish.Cli.Printing;

/// <summary>The forms in which <c>publish status</c> can be had.</summary>
internal static class StatusText
{
    public const string GitHub = "github";

    private const string Table = "table";

    public static ImmutableArray<string> Formats { get; } = [Table, "json", "markdown", "html", GitHub];

    public static IReadOnlyList<string> States { get; } = [.. Enum.GetValues<TranslationState>().Select(Word)];

    public static bool IsTable(Standing standing) => standing.Format == Table;

    public static string Of(Standing standing, Surroundings around) =>
        standing.Format switch
        {
            "json" => StatusJson.Of(standing),
            "markdown" => StatusMarkdown.Of(standing),
            "html" => StatusHtml.Of(standing),
            GitHub => StatusGitHub.Of(standing, around),
            _ => Ink.Plain(StatusTable.Of(standing, int.MaxValue)),
        };

    /// <summary>
    /// Such as <c>changed 3</c> or <c>draft 4</c>: how many paragraphs have changed, how many places are empty, where
    /// they are known.
    /// </summary>
    public static string Of(Translation translation) =>
        translation switch
        {
            { State: TranslationState.Changed, Paragraphs.Length: > 0 and var count } =>
                $"{Word(translation.State)} {count}",
            { State: TranslationState.Draft, Empty: > 0 and var count } => $"{Word(translation.State)} {count}",
            _ => Word(translation.State),
        };

    public static string Word(TranslationState state) => state.ToString().ToLowerInvariant();

    /// <summary>The id, and what keeps the document from readers.</summary>
    public static string Name(TranslatedDocument document) =>
        document switch
        {
            { IsDraft: true } => document.Id + " (draft)",
            { IsHeld: true } => document.Id + " (held)",
            _ => document.Id,
        };

    /// <summary>What waits for a translator.</summary>
    public static bool IsDebt(Translation translation) =>
        translation.AsSource > 0
        || translation.Fewer > 0
        || translation.State
            is TranslationState.Changed
                or TranslationState.Untracked
                or TranslationState.Draft
                or TranslationState.Missing;
}
