using Publish.Engine.Cards;

namespace Publish.Engine.Write;

/// <summary>What became of a plan.</summary>
/// <param name="Written">Files that are new or differ.</param>
/// <param name="Unchanged">Files that stand as they stood, the same on disk.</param>
/// <param name="Removed">Files of the last site that this one does not have.</param>
/// <param name="Bytes">Of the whole site.</param>
/// <param name="Cleaning">Deletes the last site and lets the next build in; wait for it before the process ends.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes, Task Cleaning)
{
    /// <summary>Null where every card is drawn.</summary>
    public UndrawnCards? Undrawn { get; init; }
}

/// <summary>Cards that are the site's picture, because no browser drew them.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UndrawnCards(int Number, string Why)
{
    internal static UndrawnCards? Of(DrawnCards cards) => cards.Trouble is { } why ? new UndrawnCards(cards.Undrawn, why) : null;
}
