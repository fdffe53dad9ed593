using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Model;

/// <summary>Plural form of a whole number in a language, by CLDR's plural rules, which .NET lacks.</summary>
public static class Plurals
{
    /// <summary>Suffix of the form <c>other</c>.</summary>
    private const string Usual = "";

    /// <summary>Every form occurs below this number.</summary>
    private const int Enough = 200;

    // Languages, then each form with what the number, or what is left of it (%), must be; & before |. Those that are not named have one and other.
    // Printed by Publish.Engine/Localization/Data/update.mjs.
    private const string Rules = """
        ak bho csw guw ln mg nso pa pt ti wa: one =0..1
        am as bn doi fa gu hi kn kok kok-Latn pcm zu: one =0|=1
        ar ars: zero =0; one =1; two =2; few %100=3..10; many %100=11..99
        be ru uk: one %10=1&%100!=11; few %10=2..4&%100!=12..14; many %10=0|%10=5..9|%100=11..14
        blo cv ksh: zero =0; one =1
        bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi und vi wo yo yue zh:
        br: one %10=1&%100!=11,71,91; two %10=2&%100!=12,72,92; few %10=3..4,9&%100!=10..19,70..79,90..99
        bs hr sh sr: one %10=1&%100!=11; few %10=2..4&%100!=12..14
        ceb fil tl: one =1,2,3|%10!=4,6,9
        cs sk: one =1; few =2..4
        cy: zero =0; one =1; two =2; few =3; many =6
        dsb hsb sl: one %100=1; two %100=2; few %100=3..4
        ff fr hy kab si: one =0,1
        ga: one =1; two =2; few =3..6; many =7..10
        gd: one =1,11; two =2,12; few =3..10,13..19
        gv: one %10=1; two %10=2; few %100=0,20,40,60,80
        he iu naq sat se sma smi smj smn sms: one =1; two =2
        is mk: one %10=1&%100!=11
        kw: zero =0; one =1; two %100=2,22,42,62,82|%1000=0&%100000=1000..20000,40000,60000,80000; few %100=3,23,43,63,83; many !=1&%100=1,21,41,61,81
        lag: zero =0; one =0,1&!=0
        lt: one %10=1&%100!=11..19; few %10=2..9&%100!=11..19
        lv prg: zero %10=0|%100=11..19; one %10=1&%100!=11
        mo ro: one =1; few =0|!=1&%100=1..19
        mt: one =1; two =2; few =0|%100=3..10; many %100=11..19
        pl: one =1; few %10=2..4&%100!=12..14; many !=1&%10=0..1|%10=5..9|%100=12..14
        sgs: one %10=1&%100!=11; two =2; few !=2&%10=2..9&%100!=11..19
        shi: one =0|=1; few =2..10
        tzm: one =0..1|=11..99
        """;

    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<(string Form, string When)>>> Families =
        new(Read);

    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> Met = new(StringComparer.Ordinal);

    /// <summary>
    /// Suffix of a key for a number, such as <c>One</c> or <c>Few</c>; empty for the form <c>other</c>.
    /// </summary>
    public static string FormOf(Language language, int count)
    {
        ArgumentNullException.ThrowIfNull(language);
        foreach (var (form, when) in Family(language))
            if (Holds(when, count))
                return form;
        return Usual;
    }

    /// <summary>All suffixes of a language for whole numbers; that of <c>other</c> last.</summary>
    public static ImmutableArray<string> FormsOf(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Met.GetOrAdd(language.Tag, _ =>
            [
                .. Enumerable
                    .Range(0, Enough)
                    .Select(count => FormOf(language, count))
                    .Distinct()
                    .OrderBy(form => form.Length == 0)
                    .ThenBy(form => Family(language).Select(one => one.Form).ToList().IndexOf(form)),
            ]
        );
    }

    private static ImmutableArray<(string Form, string When)> Family(Language language) =>
        Families.Value.GetValueOrDefault(language.Tag) is { IsDefault: false } exact ? exact
        : Families.Value.GetValueOrDefault(language.Tag.Split('-')[0]) is { IsDefault: false } family ? family
        : [("One", "=1")];

    private static bool Holds(string when, int count) =>
        when.Split('|').Any(all => all.Split('&').All(one => IsSo(one, count)));

    private static bool IsSo(string relation, int count)
    {
        var equals = relation.IndexOf('=', StringComparison.Ordinal);
        var negated = equals > 0 && relation[equals - 1] == '!';
        var divisor = relation.AsSpan(0, negated ? equals - 1 : equals);
        var value = divisor.IsEmpty ? count : count % Number(divisor[1..]);
        return negated
            != relation[(equals + 1)..]
                .Split(',')
                .Any(range =>
                    range.IndexOf("..", StringComparison.Ordinal) is >= 0 and var dots
                        ? value >= Number(range.AsSpan(0, dots)) && value <= Number(range.AsSpan(dots + 2))
                        : value == Number(range)
                );
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static ImmutableDictionary<string, ImmutableArray<(string, string)>> Read() =>
        (
            from line in Rules.Split('\n')
            let colon = line.IndexOf(':', StringComparison.Ordinal)
            let forms = line[(colon + 1)..]
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(form => form.Split(' '))
                .Select(form => (char.ToUpperInvariant(form[0][0]) + form[0][1..], form[1]))
                .ToImmutableArray()
            from tag in line[..colon].Split(' ')
            select (tag, forms)
        ).ToImmutableDictionary(one => one.tag, one => one.forms, StringComparer.Ordinal);
}
