using System.Globalization;

namespace Publish.Engine.Diagnostics;

/// <summary>A rule broken at a place.</summary>
/// <param name="Arguments">Arguments for the placeholders of the rule's message and remedy.</param>
/// <param name="DocumentId">Id of the document it belongs to; null for the site as a whole.</param>
public sealed record Diagnostic(Rule Rule, Place Place, IReadOnlyList<string> Arguments, string? DocumentId = null)
{
    /// <summary>Longest argument in a message and in a remedy, in UTF-16 units; longer ones are cut.</summary>
    private const int LongestTold = 300,
        LongestMend = 3000;

    private readonly Cause? cause;

    /// <summary>
    /// Its cause; for a rule with <see cref="Rule.Names"/>, diagnostics with the same first argument have one cause.
    /// </summary>
    public Cause? Cause
    {
        get => cause ?? (Rule.Names is { } kind ? new Cause($"{kind} {Arguments[0]}") : null);
        init => cause = value;
    }

    /// <summary>Other places of the same mistake, which are listed here and have no diagnostic of their own.</summary>
    public IReadOnlyList<Place> Elsewhere { get; init; } = [];

    /// <summary>Number of diagnostics that follow from this one and are not printed.</summary>
    public int Following { get; init; }

    /// <summary>
    /// Whether it is caused by something that this machine lacks, such as a program, and not by the content.
    /// </summary>
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
