using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// How a language writes days, times and money: fixed here, because what ICU gives changes with its version.
/// </summary>
public sealed class FormWords(Language language, Func<string, string?> find) : WordList(language, find)
{
    /// <summary>Twelve names with spaces between; written where a form says <c>MMMM</c> beside a day.</summary>
    public string MonthNames => Word();

    /// <summary>The same where no day stands beside them.</summary>
    public string MonthNamesAlone => Word();

    /// <summary>The same for <c>MMM</c>.</summary>
    public string ShortMonthNames => Word();
    public string Am => Word();
    public string Pm => Word();

    /// <summary>Twelve o'clock at night, where <c>a.m.</c> leaves it in doubt; else as any time.</summary>
    public string Midnight => Word();

    /// <inheritdoc cref="Midnight"/>
    public string Noon => Word();

    // Forms are .NET's custom date and time formats.
    public string DayForm => Word();
    public string ShortDayForm => Word();

    /// <summary>The day under the name of its month.</summary>
    public string DayInMonthForm => Word();
    public string MonthForm => Word();
    public string TimeForm => Word();

    public string DayAndTime(string day, string time) => Fill(nameof(DayAndTime), day, time);

    public string TimeInZone(string time, string zone) => Fill(nameof(TimeInZone), time, zone);

    // Money, by its ISO 4217 code.
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
