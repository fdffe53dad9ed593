using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// What a translator is given to work on as a whole: a block of the body, or a key of the front matter.
/// </summary>
internal sealed record Unit
{
    /// <summary>Such as <c>p3</c> or <c>subject</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Of the block, as marks count them; 0 for the front matter.</summary>
    public required int Number { get; init; }

    /// <summary>The key of the front matter; null for a block.</summary>
    public required string? Key { get; init; }

    public required TextBlock Source { get; init; }

    /// <summary>What the translation says; null where it says nothing yet.</summary>
    public required TextBlock? Target { get; init; }

    public required ImmutableArray<Segment> Segments { get; init; }

    public required ImmutableArray<Code> Codes { get; init; }

    /// <summary>The segments of the source with what stands around them, in order.</summary>
    public required ImmutableArray<UnitPart> SourceParts { get; init; }

    /// <summary>The same of the translation; empty where it says nothing yet.</summary>
    public required ImmutableArray<UnitPart> TargetParts { get; init; }

    public TranslationState State { get; init; }

    /// <summary>Comments to colleagues that stand above the block.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    /// <summary>
    /// What the source said when the translation was made, a text a segment; empty where that is not known or not
    /// otherwise.
    /// </summary>
    public ImmutableArray<string> Before { get; init; } = [];
}

/// <summary>A sentence; where source and translation have not as many, all sentences of a paragraph.</summary>
/// <param name="Id">Such as <c>p3.2</c>.</param>
/// <param name="Source">With placeholders for marks.</param>
/// <param name="Target">The same of the translation; empty where it says nothing yet.</param>
internal sealed record Segment(string Id, string Source, string Target, LeafKind Leaf);

/// <summary>A piece of a unit as it is written.</summary>
/// <param name="Segment">Which of the unit's segments; -1 for what stands between.</param>
/// <param name="Code">The number of the mark that it is; 0 for none, as for the space between sentences.</param>
internal readonly record struct UnitPart(int Segment, string Raw, int Code = 0)
{
    public bool IsSpace => Segment < 0 && Code == 0;
}
