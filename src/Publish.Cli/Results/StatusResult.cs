using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Cli.Results;

/// <summary>
/// The translation state of the selected documents and languages, with localized texts and interface words.
/// </summary>
internal sealed record StatusResult : Answer
{
    /// <summary>The selected languages, in the site's order.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The selected documents, newest first.</summary>
    public required IReadOnlyList<TranslatedDocument> Documents { get; init; }

    public required IReadOnlyList<LocalizedName> Names { get; init; }

    public required IReadOnlyList<InterfaceWords> Words { get; init; }

    /// <summary>Whether each missing word is named; else only their numbers are printed.</summary>
    public required bool NamesWords { get; init; }

    /// <summary>One of <see cref="StatusText.Formats"/>.</summary>
    public required string Format { get; init; }

    public required IReadOnlySet<TranslationState> FailOn { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Full path.</summary>
    public required string Input { get; init; }

    /// <summary>The file that it was written to; null where it is printed.</summary>
    public string? SavedTo { get; init; }

    public IEnumerable<(TranslatedDocument Document, DocumentTranslation Translation)> Cells =>
        from document in Documents
        from language in Languages
        select (document, document.In(language));

    public override ExitCode Exit =>
        Cells.Any(cell => FailOn.Contains(cell.Translation.State)) ? ExitCode.ContentErrors : ExitCode.Done;

    /// <summary>Prints the diagnostics to standard error where the format is for another program.</summary>
    public override void WriteTo(Presenter to)
    {
        if (StatusText.IsTable(this))
            to.Tell(Diagnostics, Input);
        else
            to.ErrorLines(Diagnostics.SelectMany(DiagnosticText.Lines));
        if (SavedTo is not null)
            to.Line($"Written: {to.Around.Shown(SavedTo)}");
        else if (StatusText.IsTable(this))
            to.Lines(StatusTable.Of(this, to.Columns), areRows: true);
        else
            to.Verbatim(StatusText.Of(this, to.Around));
    }
}
