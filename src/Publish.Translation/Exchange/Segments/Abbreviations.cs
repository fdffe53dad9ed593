using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// Segmentation exceptions: full stops after abbreviations, initials and dates, which end no sentence.
/// </summary>
internal static partial class Abbreviations
{
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" \n\t(“‘[\"'");

    private static readonly FrozenSet<string> Always = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr",
        "Mrs",
        "Ms",
        "Mx",
        "Dr",
        "Prof",
        "St",
        "Sr",
        "Jr",
        "Hon",
        "Rev",
        "Capt",
        "Cpt",
        "Col",
        "Gen",
        "Lt",
        "Maj",
        "Sgt",
        "Cmdr",
        "Adm",
        "Gov",
        "Sen",
        "Rep",
        "Pres",
        "Amb",
        "Messrs",
        "Mme",
        "Mlle",
        "vs",
        "v",
        "cf",
        "e.g",
        "i.e",
        "viz",
        "approx",
        "ca",
        "al",
        "ed",
        "eds",
        "trans",
        "Mt",
        "Ft",
        "M.V",
        "F.V",
        "M/V",
        "F/V"
    );

    private static readonly FrozenSet<string> BeforeNumber = FrozenSet.Create(
        StringComparer.Ordinal,
        "No",
        "no",
        "Nos",
        "nos",
        "Art",
        "art",
        "Arts",
        "arts",
        "para",
        "paras",
        "p",
        "pp",
        "vol",
        "Vol",
        "ch",
        "Ch",
        "sec",
        "Sec",
        "fig",
        "Fig",
        "ext",
        "Ext",
        "tel",
        "Tel",
        "cl",
        "r",
        "rr",
        "c",
        "n",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec"
    );

    /// <summary>Words that begin a sentence after an abbreviation with stops, such as U.S. or p.m.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "The",
        "A",
        "An",
        "It",
        "Its",
        "He",
        "His",
        "She",
        "Her",
        "They",
        "Their",
        "We",
        "Our",
        "I",
        "In",
        "On",
        "At",
        "By",
        "To",
        "As",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "But",
        "And",
        "If",
        "When",
        "While",
        "After",
        "Before",
        "For",
        "From",
        "No",
        "Yes",
        "Not",
        "Neither",
        "Nobody",
        "Each",
        "Both",
        "Some",
        "What",
        "Who",
        "Why",
        "How",
        "You",
        "Your",
        "With",
        "Under",
        "Since"
    );

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

    /// <summary>A date as Korean writes it: 2023. 5. 2.</summary>
    [GeneratedRegex(@"\b\d{4}\. ?\d{1,2}(\. ?\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(\p{Lu}|(\p{L}\.)+\p{L})$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\p{L}*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
