using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>All words and formats of one language, for views.</summary>
public sealed class Wording
{
    /// <summary>Keys of the site's own names of countries and languages, over those of CLDR.</summary>
    internal const string NamedCountries = "countries",
        NamedLanguages = "languages";

    private readonly Languages languages;
    private readonly FormWords forms;
    private readonly ServiceWords services;
    private readonly ZoneNames zones;
    private readonly DateForms dates;
    private readonly CldrNames names;

    /// <param name="zoneName">The site's name for its time zone; null for that of CLDR.</param>
    internal Wording(Language language, Languages languages, DateTimeZone? zone, Localized<string>? zoneName)
    {
        (Language, this.languages) = (language, languages);
        Words = WordLists.Load<EditorialWords>(language);
        forms = WordLists.Load<FormWords>(language);
        services = WordLists.Load<ServiceWords>(language);
        names = CldrNames.In(language);
        zones = new ZoneNames(this, zone, zoneName);
        dates = new DateForms(forms, zones);
        Order = StringComparer.Create(language.Culture, CompareOptions.None);
    }

    public Language Language { get; }

    public EditorialWords Words { get; }

    /// <summary>The language's collation: 가나다, pinyin in zh-Hans, strokes in zh-Hant.</summary>
    public IComparer<string> Order { get; }

    /// <summary>A date in all its forms.</summary>
    /// <param name="place">Place of the event, in this language, for naming its time zone; null where unknown.</param>
    public DateView Date(When when, string? place = null) => dates.Date(when, place);

    public string Day(DateOnly day) => dates.Day(day);

    public string Month(int year, int month) => dates.Month(year, month);

    /// <summary>A month, or a period of months.</summary>
    public string Months(DateOnly first, DateOnly last) =>
        (Month(first.Year, first.Month), Month(last.Year, last.Month)) switch
        {
            var (from, to) when from == to => from,
            var (from, to) => Words.FromTo(from, to),
        };

    public string Year(int year) => Words.Year(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Notice of an embargo, with its end.</summary>
    public string Embargoed(When until) => Words.Embargoed(dates.DayAndTime(until), zones.Of(until));

    /// <summary>A country's name.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, upper case; shown itself where it has no name.</param>
    public string Country(string code) =>
        Language.SiteWords.GetValueOrDefault($"{NamedCountries}.{code}")
        ?? names.Countries.GetValueOrDefault(code, code);

    /// <summary>Name of another language, as written: 英文.</summary>
    public string WrittenName(Language other) => LanguageName(other, ChineseNames.Written);

    /// <summary>Name of another language, as spoken: 英语.</summary>
    public string SpokenName(Language other) => LanguageName(other, ChineseNames.Spoken);

    /// <summary>Name of another language.</summary>
    /// <param name="chinese">Form for Chinese, which distinguishes writing from speech; CLDR does not.</param>
    private string LanguageName(Language other, Func<string, Language, Language, string> chinese)
    {
        if (Language.SiteWords.GetValueOrDefault($"{NamedLanguages}.{other.Tag}") is { } own)
            return own;
        var name = names.Languages.GetValueOrDefault(other.Tag) ?? OwnName(other);
        return Language.IsChinese ? chinese(name, other, Language) : name;
    }

    /// <summary>A language's endonym, else its tag.</summary>
    public static string OwnName(Language other) =>
        WordLists.Find(typeof(EditorialWords), other)(nameof(EditorialWords.LanguageName))
        ?? CldrNames.OwnOf(other)
        ?? other.Tag;

    /// <summary>A language's endonym as a text marked with its <c>lang</c>.</summary>
    public Text OwnNameMarked(Language other) =>
        new([Run.On(Language, OwnName(other), other == Language ? null : other)]);

    /// <summary>Whether a title precedes the name: in Korean, Chinese and Japanese.</summary>
    public bool PutsTitleFirst => Language.IsKorean || Language.IsChinese || Language.IsJapanese;

    public string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            2 => Words.ListTwo(items[0], items[1]),
            _ => Words.ListLast(items.Take(items.Count - 1).Aggregate(Words.ListMiddle), items[^1]),
        };

    public Text List(IReadOnlyList<Text> items) =>
        items.Count switch
        {
            0 => Text.Empty,
            1 => items[0],
            2 => Words.ListTwo(items[0], items[1]),
            _ => Words.ListLast(items.Take(items.Count - 1).Aggregate(Words.ListMiddle), items[^1]),
        };

    public string Organizations(int count) => Words.Organizations(count);

    public string Individuals(int count) => Words.Individuals(count);

    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A wording answers for its language, also where all languages agree."
    )]
    public string FileSize(long bytes) => FileForms.Size(bytes);

    [SuppressMessage(
        "Performance",
        "CA1822",
        Justification = "A wording answers for its language, also where all languages agree."
    )]
    public string FileType(string path) => FileForms.Type(path);

    /// <summary>An amount of money.</summary>
    /// <param name="currency">ISO 4217.</param>
    public string Money(decimal amount, string currency) =>
        Money(Numbers.Counted(amount, Language), currency)
        ?? forms.OtherCurrency(Numbers.Write(amount, Language), currency);

    /// <summary>The words before and after an amount that a reader enters.</summary>
    public (string Before, string After) AroundMoney(string currency)
    {
        const char amount = '\0';
        var around = (Money(amount.ToString(), currency) ?? forms.OtherCurrency(amount.ToString(), currency)).Split(
            amount,
            StringSplitOptions.TrimEntries
        );
        return (around[0], around[1]);
    }

    private string? Money(string number, string currency) =>
        currency switch
        {
            "USD" => forms.Usd(number),
            "EUR" => forms.Eur(number),
            "GBP" => forms.Gbp(number),
            "KRW" => forms.Krw(number),
            "JPY" => forms.Jpy(number),
            "CNY" => forms.Cny(number),
            "TWD" => forms.Twd(number),
            "HKD" => forms.Hkd(number),
            _ => null,
        };

    /// <summary>Name of a social network in this language; an unknown one as given.</summary>
    public string Network(string name) =>
        Enum.TryParse<ShareService>(name, ignoreCase: true, out var service) && char.IsLetter(name[0])
            ? services[service]
            : name;

    /// <summary>Name of a share service in this language, or of the action (print, copy).</summary>
    public string Service(ShareService service) =>
        service switch
        {
            ShareService.Print => Words.Print,
            ShareService.Copy => Words.CopyLink,
            _ => services[service],
        };

    /// <summary>A text with its runs' languages marked for a page of this language.</summary>
    public Text Mark(Said<string> said) => Scripts.Mark(said, Language, languages);

    public Text Mark(Localized<string>? said) => said is null ? Text.Empty : Mark(said.In(Language));

    /// <summary>Name of a person or body, with no line break inside where it is short.</summary>
    public Text Name(Localized<string>? said) => Mark(said).Unbroken();

    /// <summary>Joins the lines of an address or a title in one, as the language that they are in does.</summary>
    public Text InOneLine(Localized<string>? lines)
    {
        if (lines is null)
            return Text.Empty;
        var said = lines.In(Language);
        var written = said.Language == languages.Latin ? languages.Known("en") : said.Language;
        var words = written is null || written == Language ? Words : WordLists.Load<EditorialWords>(written);
        return Mark(said with { Value = said.Value.Split('\n').Aggregate(words.LinesInOne) });
    }

    /// <summary>A variant's text, which is in this language.</summary>
    public Text Own(string own) => Mark(new Said<string>(own, Language));
}
