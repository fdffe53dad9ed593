using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Every word and form of one language, so that what a view says is whole before the theme sees it.</summary>
public sealed class Wording
{
    /// <summary>
    /// The lists of a site's own words in which countries and languages are named otherwise than by CLDR.
    /// </summary>
    internal const string NamedCountries = "countries",
        NamedLanguages = "languages";

    private readonly Languages languages;
    private readonly FormWords forms;
    private readonly ServiceWords services;
    private readonly ZoneNames zones;
    private readonly DateForms dates;
    private readonly CldrNames names;

    /// <param name="zoneName">What the site calls its time zone; null where CLDR's names do.</param>
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

    /// <summary>The language's own order: 가나다, pinyin in zh-Hans, strokes in zh-Hant.</summary>
    public IComparer<string> Order { get; }

    /// <param name="place">Where it is said, in this language; null where nobody has said it.</param>
    public DateView Date(When when, string? place = null) => dates.Date(when, place);

    public string Day(DateOnly day) => dates.Day(day);

    public string Month(int year, int month) => dates.Month(year, month);

    /// <summary>One month, or from one to another.</summary>
    public string Months(DateOnly first, DateOnly last) =>
        (Month(first.Year, first.Month), Month(last.Year, last.Month)) switch
        {
            var (from, to) when from == to => from,
            var (from, to) => Words.FromTo(from, to),
        };

    public string Year(int year) => Words.Year(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The sentence that says until when nothing may be published.</summary>
    public string Embargoed(When until) => Words.Embargoed(dates.DayAndTime(until), zones.Of(until));

    /// <param name="code">ISO 3166-1 alpha-2, upper case; what has no name is shown as it is.</param>
    public string Country(string code) =>
        Language.SiteWords.GetValueOrDefault($"{NamedCountries}.{code}")
        ?? names.Countries.GetValueOrDefault(code, code);

    /// <summary>Another language's name in this one, of what is written in it: 英文.</summary>
    public string WrittenName(Language other) => LanguageName(other, ChineseNames.Written);

    /// <summary>Another language's name in this one, of what somebody speaks: 英语.</summary>
    public string SpokenName(Language other) => LanguageName(other, ChineseNames.Spoken);

    /// <param name="chinese">Chinese alone tells the two apart, and CLDR does not.</param>
    private string LanguageName(Language other, Func<string, Language, Language, string> chinese)
    {
        if (Language.SiteWords.GetValueOrDefault($"{NamedLanguages}.{other.Tag}") is { } own)
            return own;
        var name = names.Languages.GetValueOrDefault(other.Tag) ?? OwnName(other);
        return Language.IsChinese ? chinese(name, other, Language) : name;
    }

    /// <summary>A language's name for itself: what its readers look for.</summary>
    public static string OwnName(Language other) =>
        WordLists.Find(typeof(EditorialWords), other)(nameof(EditorialWords.LanguageName))
        ?? CldrNames.OwnOf(other)
        ?? other.Tag;

    /// <summary>The same, under its own <c>lang</c>.</summary>
    public Text OwnNameMarked(Language other) =>
        new([Run.On(Language, OwnName(other), other == Language ? null : other)]);

    /// <summary>Whether somebody's title stands before the name, as in Korean, Chinese and Japanese.</summary>
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

    /// <param name="currency">ISO 4217.</param>
    public string Money(decimal amount, string currency) =>
        Money(Numbers.Counted(amount, Language), currency)
        ?? forms.OtherCurrency(Numbers.Write(amount, Language), currency);

    /// <summary>What stands before and after an amount that a reader types.</summary>
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

    /// <summary>A network's name as users here write it; of one that is not known, as it was typed.</summary>
    public string Network(string name) =>
        Enum.TryParse<ShareService>(name, ignoreCase: true, out var service) && char.IsLetter(name[0])
            ? services[service]
            : name;

    /// <summary>What is shown for a way to share: the service's name as users here write it, or the act.</summary>
    public string Service(ShareService service) =>
        service switch
        {
            ShareService.Print => Words.Print,
            ShareService.Copy => Words.CopyLink,
            _ => services[service],
        };

    /// <summary>Words with their languages marked run by run for a page of this language.</summary>
    public Text Mark(Said<string> said) => Scripts.Mark(said, Language, languages);

    public Text Mark(Localized<string>? said) => said is null ? Text.Empty : Mark(said.In(Language));

    /// <summary>A person's or body's name, which a line does not end inside of where it is short.</summary>
    public Text Name(Localized<string>? said) => Mark(said).Unbroken();

    /// <summary>
    /// The lines of an address or a title in one, joined as the language joins them that they are in.
    /// </summary>
    public Text InOneLine(Localized<string>? lines)
    {
        if (lines is null)
            return Text.Empty;
        var said = lines.In(Language);
        var written = said.Language == languages.Latin ? languages.Known("en") : said.Language;
        var words = written is null || written == Language ? Words : WordLists.Load<EditorialWords>(written);
        return Mark(said with { Value = said.Value.Split('\n').Aggregate(words.LinesInOne) });
    }

    /// <summary>A variant's own words: said in this very language.</summary>
    public Text Own(string own) => Mark(new Said<string>(own, Language));
}
