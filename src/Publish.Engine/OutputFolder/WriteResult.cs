using Publish.Engine.Assets.Pictures;
using Publish.Engine.Derived;

namespace Publish.Engine.OutputFolder;

/// <summary>What became of a plan.</summary>
/// <param name="Written">Files that are new or differ.</param>
/// <param name="Unchanged">Files that stand as they stood, the same on disk.</param>
/// <param name="Removed">Files of the last site that this one does not have.</param>
/// <param name="Bytes">Of the whole site.</param>
/// <param name="Cleaning">Deletes the last site and lets the next build in; wait for it before the process
/// ends.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes, Task Cleaning)
{
    /// <summary>Null where every card is drawn.</summary>
    public UndrawnCards? Undrawn { get; init; }

    /// <summary>Null where narrower pictures were made of all that are shown.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    /// <summary>Null where every letter is printed that should be.</summary>
    public UnprintedSheets? Unprinted { get; init; }

    /// <summary>What is to be known of the faces that letters were printed with, a sentence each.</summary>
    public IReadOnlyCollection<string> PrintRemarks { get; init; } = [];

    /// <summary>The same of the faces that cards were drawn with.</summary>
    public IReadOnlyCollection<string> CardRemarks { get; init; } = [];
}

/// <summary>Cards that are the site's picture, because no browser drew them.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UndrawnCards(int Number, string Why)
{
    internal static UndrawnCards? Of(DerivedFiles? cards) =>
        cards?.Trouble is { } why ? new UndrawnCards(cards.Missing, why) : null;
}

/// <summary>PDFs that the site lacks, because no browser printed them.</summary>
/// <param name="Trouble">What is wrong with the browser, in words for a person; null where it did its work on
/// others.</param>
/// <param name="Failed">The texts that it failed on, and why.</param>
public sealed record UnprintedSheets(int Number, string? Trouble, IReadOnlyList<(string Source, string Why)> Failed)
{
    internal static UnprintedSheets? Of(DerivedFiles? sheets) =>
        sheets is null or { Trouble: null, Failed.Count: 0 }
            ? null
            : new UnprintedSheets(sheets.Missing, sheets.Trouble, sheets.Failed);
}
