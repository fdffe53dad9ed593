using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>The same words in each language, with holes in braces.</summary>
/// <param name="Heads">What is the same in all of them.</param>
internal sealed record Phrase(
    ImmutableArray<string> Heads,
    string English,
    string Korean,
    string Simplified,
    string Traditional
)
{
    public string In(string language) =>
        language switch
        {
            "en" => English,
            "ko" => Korean,
            "zh-Hans" => Simplified,
            _ => Traditional,
        };

    /// <summary>The fields of an entry that has several, between bars.</summary>
    public ImmutableArray<string> Fields(string language) => [.. In(language).Split('|').Select(field => field.Trim())];
}
