using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// A text as Markdown with holes where its links and pictures lead: where to, is known when all pages are read.
/// </summary>
/// <param name="Pieces">To be written one after another.</param>
/// <param name="Differences">What renders otherwise than it stood there; empty where it was proved to be the
/// same.</param>
public sealed record WrittenText(ImmutableArray<WrittenPiece> Pieces, ImmutableArray<Doubt> Differences);

/// <summary>A stretch of Markdown, or a hole.</summary>
/// <param name="Markdown">Null in a hole.</param>
/// <param name="Address">In a hole, where the old site's link or picture leads, as <see cref="OldPage.Content"/> has
/// it; the piece stands where Markdown wants a link's destination, and whoever fills it puts it in angle brackets where
/// it needs them.</param>
public sealed record WrittenPiece(string? Markdown, string? Address);
