using System.Globalization;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Formats numbers in a language; Chinese and Korean in units of ten thousand.</summary>
public static class Numbers
{
    private const decimal TenThousand = 10_000,
        HundredMillion = 100_000_000;

    /// <summary>A number, such as 12,000; 1만 2000; 1.2万; 1萬2,000.</summary>
    public static string Write(decimal number, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (
            Math.Abs(number) < TenThousand
            || number != decimal.Truncate(number)
            || !(language.IsKorean || language.IsChinese)
        )
            return Usual(number, language);
        if (IsSimplified(language))
            return Simplified(number);
        return language.IsKorean
            ? Grouped(number, "억", "만", " ", grouped: false)
            : Grouped(number, "億", "萬", "", grouped: true);
    }

    /// <summary>A number before a counter word; Korean has a space after 만 and 억.</summary>
    public static string Counted(decimal number, Language language)
    {
        var written = Write(number, language);
        return written[^1] is '만' or '억' ? written + " " : written;
    }

    /// <summary>A number with the language's separators; simplified Chinese has no groups.</summary>
    private static string Usual(decimal number, Language language) =>
        NumberForm.Of(language) is { } form ? form.Write(number) : Plain(number, grouped: !IsSimplified(language));

    private static bool IsSimplified(Language language) =>
        language.IsChinese && !language.Tag.Contains("Hant", StringComparison.Ordinal);

    private static string Plain(decimal number, bool grouped) =>
        number.ToString(grouped ? "#,0.##" : "0.##", CultureInfo.InvariantCulture);

    /// <summary>In 万 or 亿 with at most two decimals; where that would round, in digits.</summary>
    private static string Simplified(decimal number)
    {
        var (unit, name) = Math.Abs(number) < HundredMillion ? (TenThousand, "万") : (HundredMillion, "亿");
        var inUnits = number / unit;
        return inUnits == Math.Round(inUnits, 2)
            ? Plain(inUnits, grouped: false) + name
            : Plain(number, grouped: false);
    }

    private static string Grouped(
        decimal number,
        string hundredMillions,
        string tenThousands,
        string between,
        bool grouped
    )
    {
        var size = Math.Abs(number);
        var parts = new (decimal Count, string Name)[]
        {
            (decimal.Truncate(size / HundredMillion), hundredMillions),
            (decimal.Truncate(size % HundredMillion / TenThousand), tenThousands),
            (size % TenThousand, ""),
        };
        return (number < 0 ? "-" : "")
            + string.Join(
                between,
                parts.Where(part => part.Count > 0).Select(part => Plain(part.Count, grouped) + part.Name)
            );
    }
}
