using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Publish.Engine.Host;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Segmentation exceptions: full stops after abbreviations, initials and dates, which end no sentence.
/// </summary>
internal static partial class Abbreviations
{
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" \n\t(“‘[\"'");

    private static readonly WordTable Table = WordTable.Beside(typeof(Abbreviations), "abbreviations");

    private static readonly FrozenSet<string> Always = Of("always");

    private static readonly FrozenSet<string> BeforeNumber = Of("before a number");

    /// <summary>Words that begin a sentence after an abbreviation with stops, such as U.S. or p.m.</summary>
    private static readonly FrozenSet<string> Openers = Of("openers");

    /// <param name="before">The text before the full stop.</param>
    /// <param name="after">The text after the space that follows the stop.</param>
    public static bool Holds(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var word = before[(before.LastIndexOfAny(BeforeWord) + 1)..].ToString();
        if (Always.Contains(word))
            return true;
        if (after.Length > 0 && char.IsDigit(after[0]))
            return BeforeNumber.Contains(word) || word.Length is > 0 and <= 4 && word.All(char.IsAsciiDigit);
        if (Date().IsMatch(before))
            return true;
        return Initials().IsMatch(word) && !Openers.Contains(Word().Match(after.ToString()).Value);
    }

    private static FrozenSet<string> Of(string section) =>
        Table[section].Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A date as Korean writes it: 2023. 5. 2.</summary>
    [GeneratedRegex(@"\b\d{4}\. ?\d{1,2}(\. ?\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(\p{Lu}|(\p{L}\.)+\p{L})$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
