using System.Collections.Frozen;

namespace Publish.Model;

/// <summary>
/// Determines whether a BCP 47 tag is of a right-to-left language, by its script subtag or its primary language.
/// </summary>
internal static class Directions
{
    private static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.Ordinal,
        "Adlm",
        "Arab",
        "Aran",
        "Armi",
        "Avst",
        "Chrs",
        "Cprt",
        "Elym",
        "Gara",
        "Hatr",
        "Hebr",
        "Hung",
        "Khar",
        "Lydi",
        "Mand",
        "Mani",
        "Mend",
        "Merc",
        "Mero",
        "Narb",
        "Nbat",
        "Nkoo",
        "Orkh",
        "Ougr",
        "Palm",
        "Phli",
        "Phlp",
        "Phnx",
        "Prti",
        "Rohg",
        "Samr",
        "Sarb",
        "Sidt",
        "Sogd",
        "Sogo",
        "Syrc",
        "Thaa",
        "Yezi"
    );

    private static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.Ordinal,
        "ae",
        "aeb",
        "apc",
        "ar",
        "arc",
        "arq",
        "ars",
        "ary",
        "arz",
        "azb",
        "bal",
        "bej",
        "bgn",
        "bqi",
        "brh",
        "chg",
        "ckb",
        "dv",
        "fa",
        "gbz",
        "glk",
        "he",
        "jpr",
        "jrb",
        "khw",
        "ks",
        "lad",
        "lah",
        "lrc",
        "mde",
        "mzn",
        "nqo",
        "ota",
        "pal",
        "phn",
        "ps",
        "rhg",
        "sam",
        "sd",
        "sdh",
        "shu",
        "skr",
        "sog",
        "swb",
        "syc",
        "syr",
        "trw",
        "ug",
        "ur",
        "yi"
    );

    public static bool IsRightToLeft(string tag)
    {
        var parts = tag.Split('-');
        return parts is [_, { Length: 4 } script, ..] && char.IsAsciiLetterUpper(script[0])
            ? Scripts.Contains(script)
            : Languages.Contains(parts[0]);
    }
}
