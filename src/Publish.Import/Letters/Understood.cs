using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>A text that was read as a letter: its parts, and the text without them.</summary>
/// <param name="Doubts">What may be a part and was left in the text, and what was taken without being certain.</param>
public sealed record Understood(LetterParts Parts, OldText Rest, ImmutableArray<Doubt> Doubts);
