using System.Globalization;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// The names and numbers of a document, the same in each of its languages, put into the holes of phrases.
/// </summary>
internal sealed class Facts(Random random)
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private readonly Phrase _ship = random.Of(Bank.Ours["ships"]);

    private readonly Phrase _port = random.Of(Bank.Ours["ports"]);

    public DateOnly Date { get; } = new DateOnly(2016, 1, 4).AddDays(random.Next(3300));

    /// <summary>A phrase whose holes get their own numbers, for all languages at once.</summary>
    public Func<string, string> Say(Phrase phrase)
    {
        var number = random.Next(9, 60);
        var small = random.Next(3, 9);
        var day = Date.AddDays(-random.Next(10, 900));
        return language =>
            phrase
                .In(language)
                .Replace("{ship}", _ship.In(language), StringComparison.Ordinal)
                .Replace("{port}", _port.In(language), StringComparison.Ordinal)
                .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{m}", small.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{y}", (day.Year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{d}", Day(day, language), StringComparison.Ordinal);
    }

    public Phrase Port => _port;

    public static string Day(DateOnly day, string language) =>
        language switch
        {
            "en" => $"{Months[day.Month - 1]} {day.Day}, {day.Year}",
            "ko" => $"{day.Year}년 {day.Month}월 {day.Day}일",
            _ => $"{day.Year}年{day.Month}月{day.Day}日",
        };

    /// <summary>The other way to write a day.</summary>
    public static string OtherDay(DateOnly day, string language) =>
        language switch
        {
            "en" => $"{day.Day} {Months[day.Month - 1]} {day.Year}",
            "ko" => $"{day.Year}. {day.Month}. {day.Day}.",
            _ => $"{day.Year} 年 {day.Month} 月 {day.Day} 日",
        };
}
