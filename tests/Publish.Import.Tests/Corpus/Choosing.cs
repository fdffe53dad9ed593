using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>Choices that are the same for the same seed.</summary>
internal static class Choosing
{
    public static T Of<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Some of them, each once, in their order.</summary>
    public static ImmutableArray<T> Some<T>(this Random random, IReadOnlyList<T> choices, int count)
    {
        var indices = Enumerable.Range(0, choices.Count).ToArray();
        random.Shuffle(indices);
        return [.. indices.Take(count).Order().Select(index => choices[index])];
    }

    public static bool Once(this Random random, int outOf) => random.Next(outOf) == 0;
}
