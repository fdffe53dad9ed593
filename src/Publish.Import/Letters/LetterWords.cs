using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// The words by which one language tells what a line of a letter is; all in lower case, and without spaces where the
/// language may spread them.
/// </summary>
internal sealed record LetterWords
{
    /// <summary>
    /// By what they mark, words that stand before a colon or alone in a line; with a colon where they mean it only when
    /// nothing follows.
    /// </summary>
    public required ImmutableArray<(Mark Mark, string Words)> Marks { get; init; }

    /// <summary>What a salutation begins with, whatever its end.</summary>
    public required string SalutationStarts { get; init; }

    /// <summary>What a salutation may end with before its comma or colon.</summary>
    public string SalutationEnds { get; init; } = "";

    /// <summary>Whole lines that close a letter, without their last sign.</summary>
    public required string Closings { get; init; }

    /// <summary>What a short closing line begins with, whatever it wishes.</summary>
    public string ClosingStarts { get; init; } = "";

    /// <summary>What follows the name of who signs, in its line.</summary>
    public string AfterName { get; init; } = "";

    /// <summary>Words of offices: with spaces around them in English, at the end of a word elsewhere.</summary>
    public required string Offices { get; init; }

    /// <summary>Offices inside an organisation, whose name stands before them.</summary>
    public string Posts { get; init; } = "";

    public required string Bodies { get; init; }

    /// <summary>Words of an office that stand before its last one.</summary>
    public string PostStarts { get; init; } = "";

    /// <summary>What the names of people begin with, where that can tell one from the name of a body.</summary>
    public string Surnames { get; init; } = "";

    /// <summary>Words of streets and houses.</summary>
    public required string Places { get; init; }

    public required string Organizations { get; init; }

    public required string Individuals { get; init; }

    /// <summary>Over a list of those who endorse where other lists have a country.</summary>
    public required string Regions { get; init; }

    /// <summary>What a line about a picture of a signature begins with.</summary>
    public required string Signatures { get; init; }

    /// <summary>Words between the parts of a contact that say nothing by themselves.</summary>
    public required string Between { get; init; }

    /// <summary>Names of languages and their tags, as <c>name=tag</c>.</summary>
    public required string Languages { get; init; }
}
