using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Translation.Exchange.Segments;

/// <summary>A translation unit: a block of the body, or a value of the front matter.</summary>
internal sealed record Unit
{
    /// <summary>The id in exchange files, such as <c>p3</c> or <c>subject</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The block's number, as in source marks; 0 for the front matter.</summary>
    public required int Number { get; init; }

    /// <summary>The key of the front matter; null for a block.</summary>
    public required string? Key { get; init; }

    public required TextBlock Source { get; init; }

    /// <summary>The translation's block; null where it has none.</summary>
    public required TextBlock? Target { get; init; }

    public required ImmutableArray<Segment> Segments { get; init; }

    public required ImmutableArray<Code> Codes { get; init; }

    /// <summary>The source in order: segments, and the white space and codes between them.</summary>
    public required ImmutableArray<UnitPart> SourceParts { get; init; }

    /// <summary>The same of the translation; empty where it has no target.</summary>
    public required ImmutableArray<UnitPart> TargetParts { get; init; }

    public TranslationState State { get; init; }

    /// <summary>Author's comments above the block.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    /// <summary>
    /// The source text that the translation was made from, one for each segment; empty where it is unknown or
    /// unchanged.
    /// </summary>
    public ImmutableArray<string> Before { get; init; } = [];
}

/// <summary>A sentence; a whole paragraph, where source and translation have different numbers of sentences.</summary>
/// <param name="Id">The id in exchange files, such as <c>p3.2</c>.</param>
/// <param name="Source">Coded text, with placeholders for inline codes.</param>
/// <param name="Target">Coded text of the translation; empty where it is not translated.</param>
internal sealed record Segment(string Id, string Source, string Target, LeafKind Leaf);

/// <summary>A part of a unit, as written in its file.</summary>
/// <param name="Segment">Index of the unit's segment; -1 for what is between segments.</param>
/// <param name="Code">The number of the inline code; 0 for none, as for white space, -1 for the structure at either end
/// of the block.</param>
internal readonly record struct UnitPart(int Segment, string Raw, int Code = 0)
{
    public bool IsSpace => Segment < 0 && Code == 0;
}
