using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// Formats of dates, times and money in one language; fixed here because those of ICU change with its version.
/// </summary>
public sealed class FormWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    /// <summary>
    /// Twelve names separated by spaces, for <c>MMMM</c> beside a day: in the genitive where the language has one.
    /// </summary>
    public string MonthNames => Word();

    /// <summary>Twelve names for <c>MMMM</c> without a day: in the nominative.</summary>
    public string MonthNamesAlone => Word();

    /// <summary>Twelve names for <c>MMM</c>.</summary>
    public string ShortMonthNames => Word();
    public string Am => Word();
    public string Pm => Word();

    /// <summary>Word for 0:00, where <c>a.m.</c> would be ambiguous; else a time as any.</summary>
    public string Midnight => Word();

    /// <inheritdoc cref="Midnight"/>
    public string Noon => Word();

    // Forms are .NET's custom date and time format strings.
    public string DayForm => Word();
    public string ShortDayForm => Word();

    /// <summary>A day in a list grouped by month.</summary>
    public string DayInMonthForm => Word();
    public string MonthForm => Word();
    public string TimeForm => Word();

    public string DayAndTime(string day, string time) => Fill(nameof(DayAndTime), day, time);

    public string TimeInZone(string time, string zone) => Fill(nameof(TimeInZone), time, zone);

    // Money, by ISO 4217 code.
    public string Usd(string amount) => Fill(nameof(Usd), amount);

    public string Eur(string amount) => Fill(nameof(Eur), amount);

    public string Gbp(string amount) => Fill(nameof(Gbp), amount);

    public string Krw(string amount) => Fill(nameof(Krw), amount);

    public string Jpy(string amount) => Fill(nameof(Jpy), amount);

    public string Cny(string amount) => Fill(nameof(Cny), amount);

    public string Twd(string amount) => Fill(nameof(Twd), amount);

    public string Hkd(string amount) => Fill(nameof(Hkd), amount);

    public string OtherCurrency(string amount, string currency) => Fill(nameof(OtherCurrency), amount, currency);
}
