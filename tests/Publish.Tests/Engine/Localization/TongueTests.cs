using Publish.Engine.Diagnostics;
using Publish.Engine.Localization;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public sealed class TongueTests
{
    private static readonly When Afternoon = new(
        new DateOnly(2015, 11, 24),
        new TimeOnly(17, 40),
        TimeSpan.FromHours(-5)
    );

    [Theory]
    [InlineData("ja", "2015年11月24日 17:40（EST）", "2015年11月")]
    [InlineData("ar", "24 نوفمبر 2015، 5:40 م (EST)", "نوفمبر 2015")]
    [InlineData("fr", "24 novembre 2015, 17:40 (EST)", "novembre 2015")]
    [InlineData("de", "24. November 2015, 17:40 (EST)", "November 2015")]
    [InlineData("ru", "24 ноября 2015 г., 17:40 (EST)", "ноябрь 2015 г.")]
    [InlineData("es", "24 de noviembre de 2015, 17:40 (EST)", "noviembre de 2015")]
    [InlineData("th", "24 พฤศจิกายน ค.ศ. 2015 17:40 (EST)", "พฤศจิกายน 2015")]
    [InlineData("vi", "17:40 (EST) 24 tháng\u00a011, 2015", "Tháng\u00a011 năm 2015")]
    [InlineData("fa", "24 نوامبر 2015،‏ 17:40 (EST)", "نوامبر 2015")]
    public void Dates_are_written_as_CLDR_has_them(string tag, string moment, string month)
    {
        var wording = Tongue.Wording(tag);
        (wording.Date(Afternoon).Full, wording.Month(2015, 11)).ShouldBe((moment, month));
    }

    [Theory]
    [InlineData("ja", "韓国", "北朝鮮", "アラビア語", "a、b、c")]
    [InlineData("ar", "كوريا الجنوبية", "كوريا الشمالية", "العربية", "a وb وc")]
    [InlineData("fr", "Corée du Sud", "Corée du Nord", "arabe", "a, b et c")]
    [InlineData("pt-BR", "Coreia do Sul", "Coreia do Norte", "árabe", "a, b e c")]
    public void Countries_languages_and_lists_are_named_in_the_readers_language(
        string tag,
        string south,
        string north,
        string arabic,
        string list
    )
    {
        var wording = Tongue.Wording(tag);
        (wording.Country("KR"), wording.Country("KP")).ShouldBe((south, north));
        wording.WrittenName(Tongue.Site("ar", "").First).ShouldBe(arabic);
        wording.List((string[])["a", "b", "c"]).ShouldBe(list);
    }

    [Theory]
    [InlineData("ja", "1,234", "12,345")]
    [InlineData("de", "1.234", "12.345")]
    [InlineData("es", "1234", "12.345")]
    [InlineData("fr", "1\u00a0234", "12\u00a0345")]
    [InlineData("pl", "1234", "12\u00a0345")]
    [InlineData("hi", "1,234", "12,345")]
    public void Numbers_are_grouped_as_CLDR_has_them(string tag, string small, string large)
    {
        var language = Tongue.Site(tag, "").First;
        (Numbers.Write(1234, language), Numbers.Write(12345, language)).ShouldBe((small, large));
    }

    [Fact]
    public void India_groups_in_two_digits_beyond_the_thousands() =>
        Numbers.Write(1234567, Tongue.Site("hi", "").First).ShouldBe("12,34,567");

    [Fact]
    public void A_site_names_countries_and_languages_otherwise_where_it_wants_to()
    {
        var wording = Tongue.Wording(
            "ja",
            Tongue.Sheet("ja").Text + "\ncountries:\n  KP: \"朝鮮民主主義人民共和国\"\nlanguages:\n  ko: \"朝鮮語\"\n"
        );
        wording.Country("KP").ShouldBe("朝鮮民主主義人民共和国");
        wording.WrittenName(Tongue.Site("ko", "").First).ShouldBe("朝鮮語");
    }

    [Fact]
    public void What_is_filled_in_for_any_language_can_be_used_as_it_is()
    {
        foreach (var tag in Tongue.Covered.Append("kr").Append("tlh"))
        {
            var sheet = Tongue.Sheet(tag);
            var (site, findings) = (Tongue.Site(tag, sheet.Text), new Findings());
            new WordFileCheck(site.First, Tongue.File(tag, sheet.Text), Tongue.Lists, site, findings).Report();
            findings
                .Sorted()
                .Select(one => one.Rule.Code)
                .Distinct()
                .ShouldBe(sheet.Open == 0 ? [] : [WordRules.WordEmpty.Code], tag);
            findings.Sorted().Count.ShouldBe(sheet.Open, tag);
            if (Tongue.Covered.Contains(tag))
                Tongue
                    .Wording(tag, sheet.Text)
                    .Day(new DateOnly(2015, 11, 24))
                    .ShouldContain("2015", customMessage: tag);
        }
    }

    [Theory]
    [InlineData("JA", "ja")]
    [InlineData("jp", "ja")]
    [InlineData("kr-x", "kr")]
    [InlineData("vn", "vi")]
    [InlineData("ua", "uk")]
    [InlineData("cn", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh_hant", "zh-Hant")]
    [InlineData("ja-JP", "ja")]
    [InlineData("Japanese", "ja")]
    [InlineData("日本語", "ja")]
    [InlineData("arabic", "ar")]
    public void A_tag_is_guessed_from_what_people_write_for_it(string given, string meant) =>
        LanguageTags.Nearest(given, Tongue.Site("en", "")).ShouldBe(meant);
}
