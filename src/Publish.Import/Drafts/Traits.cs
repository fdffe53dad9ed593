using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>
/// What a text has in any language: numbers, names in Latin letters, addresses of links, and its build.
/// </summary>
/// <param name="Marks">Each once, in ordinal order; what says more is longer.</param>
/// <param name="Notes">How many notes it has.</param>
/// <param name="Build">The kinds of its blocks, a letter each.</param>
public sealed partial record Traits(ImmutableArray<string> Marks, int Notes, string Build)
{
    private const int Most = 400;

    public static Traits Of(OldText text, IEnumerable<string> files)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = text.Blocks.Concat(text.Notes.SelectMany(note => note.Blocks)).ToArray();
        var words = blocks.SelectMany(block => block.Lines).SelectMany(Words);
        var links = blocks
            .SelectMany(block => block.Element.QuerySelectorAll("a[href], img[src]"))
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !address.StartsWith('#'))
            .Concat(files)
            .Select(address => "@" + LastPart(address));
        return new Traits(
            [
                .. words
                    .Concat(links)
                    .Where(mark => mark.Length > 1)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Take(Most),
            ],
            text.Notes.Length,
            string.Concat(text.Blocks.Select(block => Letter(block.Kind)))
        );
    }

    private static IEnumerable<string> Words(string line) =>
        Marked().EnumerateMatches(line) is var matches ? Listed(line, matches) : [];

    private static List<string> Listed(string line, Regex.ValueMatchEnumerator matches)
    {
        var found = new List<string>();
        foreach (var match in matches)
            found.Add(Plain(line.Substring(match.Index, match.Length)));
        return found;
    }

    /// <summary>Numbers without the marks between their thousands and their leading zeros; names in one case.</summary>
    private static string Plain(string mark) =>
        char.IsAsciiDigit(mark[0])
            ? mark.Replace(",", "", StringComparison.Ordinal).TrimStart('0')
            : mark.ToUpperInvariant();

    /// <summary>
    /// Folders of languages and hosts differ between translations; what a link's file is called does not.
    /// </summary>
    private static string LastPart(string address) =>
        address.TrimEnd('/') is var whole ? whole[(whole.LastIndexOf('/') + 1)..] : address;

    private static char Letter(OldBlockKind kind) =>
        kind switch
        {
            OldBlockKind.Heading => 'h',
            OldBlockKind.List => 'l',
            OldBlockKind.Quote => 'q',
            OldBlockKind.Table => 't',
            OldBlockKind.Figure => 'f',
            OldBlockKind.Code => 'c',
            OldBlockKind.Rule => 'r',
            _ => 'p',
        };

    [GeneratedRegex(
        @"[0-9][0-9,]*|[A-Z][A-Z0-9-]+|[\w.+-]+@[\w.-]+",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Marked();
}
