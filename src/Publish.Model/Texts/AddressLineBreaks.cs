using System.Buffers;
using System.Text.RegularExpressions;

namespace Publish.Model;

/// <summary>Line breaking of bare URLs: finds the characters before which a line may break.</summary>
internal static partial class AddressLineBreaks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("/?&=_-#");

    [GeneratedRegex("(?<=https?://)[!-~]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <param name="found">Receives indices in order.</param>
    public static void Find(ReadOnlySpan<char> text, List<int> found)
    {
        if (!text.Contains("://", StringComparison.Ordinal))
            return;
        foreach (var match in Address().EnumerateMatches(text))
            for (var at = match.Index; at < match.Index + match.Length; at++)
                if (text[at] == '(' || Marks.Contains(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]))
                    found.Add(at);
    }
}
