using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Localization;
using Publish.Model;
using Publish.Theme;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public sealed partial class WordListTests
{
    private static readonly Type[] Lists = [.. Wordings.Lists, typeof(ThemeWords)];

    [Fact]
    public void Every_language_has_every_word() => WordLists.Missing(Lists, Sites.Four).ShouldBeEmpty();

    [Fact]
    public void No_list_keeps_a_word_that_nothing_says()
    {
        foreach (var (list, language) in Pairs())
            WordLists
                .Words(list, language)
                .Keys.Except(WordLists.Keys(list, language))
                .ShouldBeEmpty($"{list.Name}.{language}");
    }

    [Theory]
    [InlineData(typeof(EditorialWords), "src")]
    [InlineData(typeof(FormWords), "src")]
    [InlineData(typeof(ThemeWords), "theme")]
    public void Every_word_is_said_somewhere(Type list, string folder)
    {
        var uses = string.Join('\n', Sources(folder).SelectMany(file => Use().Matches(file)).Select(use => use.Value));
        Unsaid(list, uses).ShouldBeEmpty();
        // The judge is judged: a word whose last use is gone is found.
        foreach (var key in Members(list))
            Unsaid(list, Regex.Replace(uses, $@"\.{key}\b", ".Other")).ShouldBe([key]);
    }

    [Fact]
    public void Every_service_that_has_a_name_can_be_shared_on() =>
        Members(typeof(ServiceWords)).ShouldBeSubsetOf(Enum.GetNames<ShareService>());

    [Fact]
    public void Every_language_fills_the_same_places()
    {
        foreach (var (list, language) in Pairs())
        foreach (var (key, word) in WordLists.Words(list, language))
            Places(word)
                .ShouldBe(Places(WordLists.Words(list, Sites.Language("en"))[key]), $"{list.Name}.{language}: {key}");
    }

    [Fact]
    public void Every_place_is_filled_by_its_member()
    {
        foreach (var (list, language) in Pairs())
        foreach (var method in list.GetMethods().Where(method => method.DeclaringType == list && !method.IsSpecialName))
            Places(WordLists.Words(list, language)[method.Name])
                .ShouldBe(Enumerable.Range(0, method.GetParameters().Length), $"{list.Name}.{method.Name}");
    }

    [Fact]
    public void A_language_without_words_lacks_them_all_rather_than_speak_English()
    {
        var french = Sites.Language("fr");
        WordLists.Find(typeof(EditorialWords), french)("Letters").ShouldBeNull();
        WordLists.Missing(Lists, [french]).Count.ShouldBe(Lists.Sum(list => WordLists.Keys(list, french).Count()));
        Should.Throw<InvalidOperationException>(() => WordLists.Load<ThemeWords>(french).Share);
    }

    [Fact]
    public void A_site_in_a_language_without_words_is_told_where_it_asks_for_it()
    {
        var site = new SourceText("site.yml", "# not fr\ntitle: fr\nlanguages: [en, fr-CA, fr]\n");
        var settings = new SiteSettings
        {
            Title = Localized.Everywhere("fr"),
            Url = "https://www.example.org",
            Languages = new(["en", "fr"], ["en", "fr"]),
        };
        var findings = new Findings();
        WordCheck.Report(
            settings,
            site,
            new Places([
                new FilePlaces(
                    "site.yml",
                    [(FilePlaces.Below(FilePlaces.Root, "languages/1"), site.Text.Length - 4)],
                    []
                ),
            ]),
            [typeof(ThemeWords)],
            [],
            findings
        );
        var found = findings.Sorted().ShouldHaveSingleItem();
        found.Rule.ShouldBe(WordRules.MissingWords);
        site.Text[found.Place.Offset..].ShouldBe("fr]\n");
        found.Message.ShouldStartWith("The interface cannot speak fr: it lacks EditorialWords.");
        found.Mend.ShouldContain("ThemeWords.fr.resx");
    }

    [Fact]
    public void Trap_1_no_word_brings_a_particle_that_depends_on_what_stands_before_it()
    {
        foreach (var (key, word) in All("ko"))
            Regex
                .IsMatch(
                    word,
                    @"\}(은|는|이|가|을|를|과|와|로|으로|이나|나|이라|라)(?![가-힣])|\(([은는이가을를과와로]|으로)\)"
                )
                .ShouldBeFalse($"{key}: {word}");
    }

    [Fact]
    public void Trap_7_traditional_Chinese_has_the_words_of_Taiwan()
    {
        foreach (var (key, word) in All("zh-Hant"))
        foreach (var mainland in new[] { "打印", "鏈接", "信息", "網絡", "菜單", "屏幕", "軟件", "郵箱" })
            word.ShouldNotContain(mainland, customMessage: key);
    }

    [Fact]
    public void Neither_Chinese_has_the_other_ones_characters()
    {
        foreach (var (key, word) in All("zh-Hans"))
            Regex.IsMatch(word, "[語國發門關開時間數書請點這個聯絡電郵網頁顯譯對閱讀]").ShouldBeFalse($"{key}: {word}");
        foreach (var (key, word) in All("zh-Hant"))
            Regex
                .IsMatch(
                    word,
                    "[语国发门关开时间数书请点这个联络电邮网页显译对阅读]".Replace("间", "", StringComparison.Ordinal)
                )
                .ShouldBeFalse($"{key}: {word}");
    }

    [Fact]
    public void Trap_10_an_addressee_is_honoured_once_and_the_usual_mistakes_stay_out()
    {
        foreach (var tag in new[] { "ko", "zh-Hans", "zh-Hant" })
        foreach (var (key, word) in All(tag))
        foreach (
            var mistake in new[] { "님 귀하", "님께 귀하", "敬启", "敬啟", "截止", "편집자 주", "编者注", "編者註" }
        )
            word.ShouldNotContain(mistake, customMessage: key);
        Sites.Wording("ko").Words.AddressedPerson(Text.Own("대통령 박근혜")).Plain.ShouldBe("대통령 박근혜 귀하");
        Sites.Wording("ko").Words.AddressedBody(Text.Own("외교부")).Plain.ShouldBe("외교부 귀중");
    }

    [Theory]
    [InlineData("en", "(Seoul, November 24, 2015) –", "(PDF, 214 KB, English)", "(PDF, 214 KB)")]
    [InlineData("ko", "(Seoul, 2015년 11월 24일) –", "(PDF, 214 KB, 영어)", "(PDF, 214 KB)")]
    [InlineData("zh-Hans", "（Seoul，2015年11月24日）", "（PDF，214 KB，英文）", "（PDF，214 KB）")]
    [InlineData("zh-Hant", "（Seoul，2015年11月24日）", "（PDF，214 KB，英文）", "（PDF，214 KB）")]
    public void Phrases_are_filled_whole(string tag, string dateline, string meta, string plain)
    {
        var wording = Sites.Wording(tag);
        wording.Words.Dateline("Seoul", wording.Day(new DateOnly(2015, 11, 24))).ShouldBe(dateline);
        wording.Words.AttachmentMeta("PDF", "214 KB", wording.WrittenName(Sites.Language("en"))).ShouldBe(meta);
        wording.Words.AttachmentMetaPlain("PDF", "214 KB").ShouldBe(plain);
    }

    [Fact]
    public void A_foreign_name_keeps_its_language_in_a_phrase()
    {
        var korean = Sites.Language("ko");
        Sites
            .Wording("en")
            .Words.InLanguage(Text.Empty, new Text([new Run("한국어", korean)]))
            .Runs.ShouldBe([new Run(" (in ", null), new Run("한국어", korean), new Run(")", null)]);
    }

    private static IEnumerable<string> Unsaid(Type list, string source)
    {
        var said = Use().Matches(source).Select(use => use.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return Members(list).Where(key => !said.Contains(key));
    }

    /// <summary>Without the forms of what is counted: Korean has one of each.</summary>
    private static IEnumerable<string> Members(Type list) => WordLists.Keys(list, Sites.Language("ko"));

    private static IEnumerable<string> Sources(string folder) =>
        from file in Source.Files(folder, "*.cs", "*.razor")
        where
            !file.Contains("/Publish.Import/", StringComparison.Ordinal)
            && !Lists.Any(list => Path.GetFileNameWithoutExtension(file) == list.Name)
        select Source.Read(file);

    private static IEnumerable<(Type List, Language Language)> Pairs() =>
        from list in Lists
        from language in Sites.Four
        select (list, language);

    private static IEnumerable<KeyValuePair<string, string>> All(string tag) =>
        Lists.SelectMany(list => WordLists.Words(list, Sites.Language(tag)));

    private static IEnumerable<int> Places(string word) =>
        Regex
            .Matches(word, @"\{([0-9])\}")
            .Select(place => int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .Order();

    [GeneratedRegex(@"\b(?:\w*[wW]ords|forms|WordsOf\([^)]*\))\.(\w+)")]
    private static partial Regex Use();
}
