using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>How much of what one site printed in one language came out as it was written.</summary>
internal sealed record Score(string Shape, string Language)
{
    public int Documents { get; init; }

    public int Fields { get; init; }

    public int Paragraphs { get; init; }

    /// <summary>Fields that came out otherwise, with their document.</summary>
    public ImmutableArray<(string Source, Marked Marked)> Wrong { get; init; } = [];

    /// <summary>Paragraphs that are not there, or not in their order.</summary>
    public ImmutableArray<(string Source, string Words)> Lost { get; init; } = [];

    /// <summary>Words of the page around the document that came in with it.</summary>
    public ImmutableArray<(string Source, string Words)> Furniture { get; init; } = [];

    public double Right => Fields == 0 ? 0 : 100.0 * (Fields - Wrong.Length) / Fields;

    public double Kept => Paragraphs == 0 ? 0 : 100.0 * (Paragraphs - Lost.Length) / Paragraphs;
}
