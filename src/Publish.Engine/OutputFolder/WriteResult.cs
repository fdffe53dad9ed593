using Publish.Engine.Derived;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>Statistics of a written site.</summary>
/// <param name="Written">Files that are new or differ.</param>
/// <param name="Unchanged">Files left as the last build wrote them.</param>
/// <param name="Removed">Files of the last site that this one lacks.</param>
/// <param name="Bytes">Of the whole site.</param>
/// <param name="Cleaning">Deletes the last site and frees the lock; await it before the process ends.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes, Task Cleaning)
{
    /// <summary>The cards and PDFs of the site.</summary>
    public DerivedFiles Derived { get; init; } = DerivedFiles.None;

    /// <summary>Cards that could not be rendered; null where all are.</summary>
    public UndrawnCards? Undrawn { get; init; }

    /// <summary>Pictures that could not be scaled; null where all are.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    /// <summary>PDFs that could not be printed; null where all are.</summary>
    public UnprintedSheets? Unprinted { get; init; }

    /// <summary>Remarks on the fonts that PDFs were printed with, a sentence each.</summary>
    public IReadOnlyCollection<string> PrintRemarks { get; init; } = [];

    /// <summary>Remarks on the fonts that cards were rendered with, a sentence each.</summary>
    public IReadOnlyCollection<string> CardRemarks { get; init; } = [];
}

/// <summary>Number and cause of cards replaced by the site's picture because no browser could render them.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UndrawnCards(int Number, string Why)
{
    internal static UndrawnCards? Of(DerivedOutputs? cards) =>
        cards?.Trouble is { } why ? new UndrawnCards(cards.Missing, why) : null;
}

/// <summary>PDFs that are missing because a browser could not print them.</summary>
/// <param name="Trouble">What is wrong with the browser, in words for a person; null where it printed others.</param>
/// <param name="Failed">Source files whose printing failed, and why.</param>
public sealed record UnprintedSheets(int Number, string? Trouble, IReadOnlyList<(string Source, string Why)> Failed)
{
    internal static UnprintedSheets? Of(DerivedOutputs? sheets) =>
        sheets is null or { Trouble: null, Failed.Length: 0 }
            ? null
            : new UnprintedSheets(sheets.Missing, sheets.Trouble, sheets.Failed);
}
