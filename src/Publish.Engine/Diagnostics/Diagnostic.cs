using System.Globalization;

namespace Publish.Engine.Diagnostics;

/// <summary>A rule broken at a place.</summary>
/// <param name="Arguments">What fills the placeholders of the rule's message and mend.</param>
/// <param name="DocumentId">The document it belongs to; null where it is the site's.</param>
public sealed record Diagnostic(Rule Rule, Place Place, IReadOnlyList<string> Arguments, string? DocumentId = null)
{
    /// <summary>UTF-16 units of what was found: a person knows it again by fewer, and a mend may be copied.</summary>
    private const int LongestTold = 300,
        LongestMend = 3000;

    private readonly Cause? cause;

    /// <summary>
    /// What it comes from; where its rule says that a name is wrong, all that name the same come from one.
    /// </summary>
    public Cause? Cause
    {
        get => cause ?? (Rule.Names is { } kind ? new Cause($"{kind} {Arguments[0]}") : null);
        init => cause = value;
    }

    /// <summary>Other places of the same mistake, which are told here alone.</summary>
    public IReadOnlyList<Place> Elsewhere { get; init; } = [];

    /// <summary>How many come from this and are not told.</summary>
    public int Following { get; init; }

    /// <summary>It would not be wrong on a machine that has what this one lacks.</summary>
    public bool IsMachines { get; init; }

    public string Message => Filled(Rule.Message, LongestTold);

    public string Mend => Filled(Rule.Mend, LongestMend);

    private string Filled(string words, int longest) =>
        string.Format(CultureInfo.InvariantCulture, words, [.. Arguments.Select(one => Short(one, longest))]);

    private static string Short(string words, int longest) =>
        words.Length <= longest
            ? words
            : words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)] + "…";
}
