using System.Collections.Immutable;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>An English word for a number or a month.</summary>
/// <param name="Values">Its possible values; the first is the usual one.</param>
internal sealed record EnglishWord(string Text, WordKind Kind, ImmutableArray<decimal> Values)
{
    public decimal Value => Values[0];

    public static IEnumerable<KeyValuePair<string, EnglishWord>> All =>
        Cardinals.Concat(Ordinals).Concat(Months).Concat(Hints);

    private static IEnumerable<KeyValuePair<string, EnglishWord>> Cardinals =>
        [
            .. Series(WordKind.One, 1, 1, "one two three four five six seven eight nine"),
            .. Series(
                WordKind.Teen,
                10,
                1,
                "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
            ),
            .. Series(WordKind.Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
            Of("hundred", WordKind.Hundred, 100),
            Of("thousand", WordKind.Power, 1000),
            Of("million", WordKind.Power, 1_000_000),
            Of("billion", WordKind.Power, 1_000_000_000),
            Of("trillion", WordKind.Power, 1_000_000_000_000),
        ];

    private static IEnumerable<KeyValuePair<string, EnglishWord>> Ordinals =>
        [
            .. Series(
                WordKind.Ordinal,
                1,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            ),
            .. Series(
                WordKind.Ordinal,
                30,
                10,
                "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
            ),
            .. Series(WordKind.Ordinal, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths"),
            Of("quarter", WordKind.Ordinal, 4),
            Of("quarters", WordKind.Ordinal, 4),
        ];

    private static IEnumerable<KeyValuePair<string, EnglishWord>> Months =>
        [
            .. Series(
                WordKind.Month,
                1,
                1,
                "January February March April May June July August September October November December"
            ),
            .. Series(WordKind.Month, 1, 1, "Jan Feb Mar Apr"),
            .. Series(WordKind.Month, 6, 1, "Jun Jul Aug Sep Oct Nov Dec"),
            Of("Sept", WordKind.Month, 9),
        ];

    private static IEnumerable<KeyValuePair<string, EnglishWord>> Hints =>
        [
            Of("half", WordKind.Hint, 0.5m, 6),
            Of("halves", WordKind.Hint, 0.5m),
            Of("once", WordKind.Hint, 1),
            Of("single", WordKind.Hint, 1),
            Of("twice", WordKind.Hint, 2),
            Of("both", WordKind.Hint, 2),
            Of("pair", WordKind.Hint, 2),
            Of("couple", WordKind.Hint, 2),
            Of("double", WordKind.Hint, 2),
            Of("doubled", WordKind.Hint, 2),
            Of("either", WordKind.Hint, 2),
            Of("neither", WordKind.Hint, 2),
            Of("twin", WordKind.Hint, 2),
            Of("triple", WordKind.Hint, 3),
            Of("trebled", WordKind.Hint, 3),
            Of("thrice", WordKind.Hint, 3),
            Of("dozen", WordKind.Hint, 12),
            Of("dozens", WordKind.Hint, 12),
            Of("fortnight", WordKind.Hint, 14, 15, 2),
            Of("decade", WordKind.Hint, 10),
            Of("century", WordKind.Hint, 100),
            Of("week", WordKind.Hint, 7, 1),
            Of("year", WordKind.Hint, 12, 1),
            Of("noon", WordKind.Hint, 0),
            Of("midnight", WordKind.Hint, 0),
        ];

    private static IEnumerable<KeyValuePair<string, EnglishWord>> Series(
        WordKind kind,
        int first,
        int step,
        string words
    ) => words.Split(' ').Select((word, at) => Of(word, kind, first + at * step));

    private static KeyValuePair<string, EnglishWord> Of(string word, WordKind kind, params decimal[] values) =>
        new(word, new EnglishWord(word, kind, [.. values]));
}

/// <summary>The role of a word in an English numeral.</summary>
internal enum WordKind
{
    One,
    Teen,
    Ten,
    Hundred,
    Power,
    Ordinal,
    Month,
    Hint,
}
