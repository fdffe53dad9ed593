using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Publish.Model;

namespace Publish.Engine.Words;

/// <summary>Every word and form of one language, so that what a view says is whole before the theme sees it.</summary>
public sealed class Wording
{
    /// <summary>The lists of a site's own words in which countries and languages are named otherwise than by CLDR.</summary>
    internal const string NamedCountries = "countries", NamedLanguages = "languages";

    private readonly Languages languages;
    private readonly FormWords forms;
    private readonly ServiceWords services;
    private readonly DateForms dates;
    private readonly Names names;

    internal Wording(Language language, Languages languages, DateTimeZone? zone)
    {
        (Language, this.languages) = (language, languages);
        Words = WordLists.Load<EditorialWords>(language);
        forms = WordLists.Load<FormWords>(language);
        services = WordLists.Load<ServiceWords>(language);
        dates = new DateForms(forms, zone);
        names = Names.In(language);
        Order = StringComparer.Create(language.Culture, CompareOptions.None);
    }

    public Language Language { get; }

    public EditorialWords Words { get; }

    /// <summary>The language's own order: 가나다, pinyin in zh-Hans, strokes in zh-Hant.</summary>
    public IComparer<string> Order { get; }

    public DateView Date(When when) => dates.Date(when);

    public string Day(DateOnly day) => dates.Day(day);

    public string Month(int year, int month) => dates.Month(year, month);

    public string Year(int year) => Words.Year(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sentence that says until when nothing may be published.</summary>
    public string Embargoed(When until) => Words.Embargoed(dates.DayAndTime(until), dates.Zone(until));

    /// <param name="code">ISO 3166-1 alpha-2, upper case; what has no name is shown as it is.</param>
    public string Country(string code) =>
        Language.SiteWords.GetValueOrDefault($"{NamedCountries}.{code}") ?? names.Countries.GetValueOrDefault(code, code);

    /// <summary>Another language's name in this one.</summary>
    public string LanguageName(Language other) =>
        Language.SiteWords.GetValueOrDefault($"{NamedLanguages}.{other.Tag}") ?? names.Languages.GetValueOrDefault(other.Tag) ?? OwnName(other);

    /// <summary>A language's name for itself: what its readers look for.</summary>
    public static string OwnName(Language other) =>
        WordLists.Find(typeof(EditorialWords), other)(nameof(EditorialWords.LanguageName)) ?? Names.OwnOf(other) ?? other.Tag;

    /// <summary>The same, under its own <c>lang</c>.</summary>
    public Text OwnNameMarked(Language other) => new([Run.On(Language, OwnName(other), other == Language ? null : other)]);

    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => Words.ListTwo(items[0], items[1]),
        _ => Words.ListLast(items.Take(items.Count - 1).Aggregate(Words.ListMiddle), items[^1]),
    };

    public Text List(IReadOnlyList<Text> items) => items.Count switch
    {
        0 => Text.Empty,
        1 => items[0],
        2 => Words.ListTwo(items[0], items[1]),
        _ => Words.ListLast(items.Take(items.Count - 1).Aggregate(Words.ListMiddle), items[^1]),
    };

    public string Organizations(int count) => Words.Organizations(count);

    public string Individuals(int count) => Words.Individuals(count);

    [SuppressMessage("Performance", "CA1822", Justification = "A wording answers for its language, also where all languages agree.")]
    public string FileSize(long bytes) => FileForms.Size(bytes);

    [SuppressMessage("Performance", "CA1822", Justification = "A wording answers for its language, also where all languages agree.")]
    public string FileType(string path) => FileForms.Type(path);

    /// <param name="currency">ISO 4217.</param>
    public string Money(decimal amount, string currency)
    {
        var number = Numbers.Counted(amount, Language);
        return currency switch
        {
            "USD" => forms.Usd(number),
            "EUR" => forms.Eur(number),
            "GBP" => forms.Gbp(number),
            "KRW" => forms.Krw(number),
            "JPY" => forms.Jpy(number),
            "CNY" => forms.Cny(number),
            "TWD" => forms.Twd(number),
            "HKD" => forms.Hkd(number),
            _ => forms.OtherCurrency(Numbers.Write(amount, Language), currency),
        };
    }

    /// <summary>What is shown for a way to share: the service's name as users here write it, or the act.</summary>
    public string Service(ShareService service) => service switch
    {
        ShareService.Print => Words.Print,
        ShareService.Copy => Words.CopyLink,
        _ => services[service],
    };

    /// <summary>Words with their languages marked run by run for a page of this language.</summary>
    public Text Mark(Said<string> said) => Scripts.Mark(said, Language, languages);

    public Text Mark(Localized<string>? said) => said is null ? Text.Empty : Mark(said.In(Language));

    /// <summary>A variant's own words: said in this very language.</summary>
    public Text Own(string own) => Mark(new Said<string>(own, Language));
}
