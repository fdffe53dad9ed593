using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Ten things that are easily wrong in Korean and Chinese, each on a built page.</summary>
public sealed partial class TrapTests
{
    private const string Address = "/letters/2015/11/24/returns/";

    private const string Settings = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 예시, zh-Hans: 示例, zh-Hant: 範例}
        languages: [en, ko, zh-Hans, zh-Hant]
        time-zone: America/New_York

        """;

    private const string Korean =
        Settings
        + """
            -- letters/2015-11-24-returns/document.yml --
            language: ko
            -- letters/2015-11-24-returns/ko.md --
            ---
            title: 송환에 관하여
            ---

            """;

    [Fact]
    public Task Trap_1_no_particle_that_changes_follows_a_name() =>
        ASite
            .With(Full)
            .WithDrafts()
            .Builds(site =>
                (
                    from address in site.Addresses
                    where address.StartsWith("/ko/", StringComparison.Ordinal)
                    from Match particle in Wavering().Matches(site.Page(address).Html)
                    select $"{address}: {particle.Value}"
                ).ShouldBeEmpty()
            );

    [Fact]
    public Task Trap_2_a_Korean_particle_never_starts_a_line_after_a_closing_mark() =>
        ASite
            .With(
                Korean
                    + """
                    중국은 「강제송환」은 안 된다고 했다. 단체(HRW)는 37%가 그렇다고 답했다.
                    """
            )
            .Builds(site => Together(site.Page("/ko" + Address)).ShouldBe(["「강제송환」은", "단체(HRW)는", "37%가"]));

    [Fact]
    public Task Trap_3_dots_of_names_and_dashes_never_start_a_line() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    language: zh-Hans
                    -- letters/2015-11-24-returns/zh-Hans.md --
                    ---
                    title: 关于遣返
                    ---
                    索菲·理查森在2023—2024年写道：应当停止。
                    """
            )
            .Builds(site =>
            {
                var together = Together(site.Page("/zh-hans" + Address));
                together.ShouldContain("索菲·理查森");
                together.ShouldContain("2023—2024年");
            });

    [Fact]
    public Task Trap_4_Chinese_on_a_Korean_page_does_not_inherit_keep_all() =>
        ASite
            .With(
                Korean
                    + """
                    그는 [强制遣返是违法的]{lang=zh-Hans}이라고 했다.
                    """
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).LangOf("强制遣返是违法的").ShouldBe("zh-Hans");
                var styles = string.Concat(
                    site.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Select(site.Text)
                );
                Rule(styles, "word-break: *keep-all").ShouldBe(":lang(ko)");
                Rule(styles, "word-break: *normal").ShouldBe(":is(:lang(zh),:lang(ja))");
            });

    [Fact]
    public Task Trap_5_hanja_in_Korean_is_Korean() =>
        ASite
            .With(
                Korean
                    + """
                    시진핑(習近平) 주석에게 썼다.[^1]

                    [^1]: 「…中, 강제송환 안돼」, 신문.
                    """
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).LangOf("習近平").ShouldBe("ko");
                site.Page("/ko" + Address).LangOf("…中, 강제송환 안돼").ShouldBe("ko");
            });

    [Fact]
    public Task Trap_6_Han_on_an_English_page_says_which_Chinese_it_is() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    to: [{name: {en: Xi Jinping 习近平}}]
                    -- letters/2015-11-24-returns/en.md --
                    ---
                    title: On 遣返 and 송환
                    ---
                    He read [《南港週報》]{lang=zh-Hant} and 人民日报 and 노동신문.
                    """
            )
            .Builds(site =>
            {
                var page = site.Page(Address);
                page.LangOf("习近平").ShouldBe("zh-Hans");
                page.LangOf("《南港週報》").ShouldBe("zh-Hant");
                page.LangOf("人民日报").ShouldBe("zh-Hans");
                page.LangOf("노동신문").ShouldBe("ko");
                SitePage.LangOf(page.One("h1 [lang^=zh]")).ShouldBe("zh-Hans");
                page.Dom.QuerySelectorAll("[lang=zh]").ShouldBeEmpty();
            });

    [Fact]
    public Task Trap_7_traditional_Chinese_has_its_own_words() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    language: zh-Hant
                    -- letters/2015-11-24-returns/zh-Hant.md --
                    ---
                    title: 關於遣返
                    ---
                    正文。
                    """
            )
            .Builds(site =>
            {
                var pages = site
                    .Addresses.Where(address => address.StartsWith("/zh-hant/", StringComparison.Ordinal))
                    .Select(address => site.Page(address).Html)
                    .ToList();
                foreach (var own in new[] { "列印", "複製連結", "分享到" })
                    pages.ShouldContain(page => page.Contains(own, StringComparison.Ordinal), own);
                foreach (var converted in new[] { "打印", "鏈接", "信息", "網絡" })
                    pages.ShouldNotContain(page => page.Contains(converted, StringComparison.Ordinal), converted);
            });

    [Fact]
    public Task Trap_8_countries_and_languages_are_named_by_the_reader() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    countries: [US, KP, KR, HK]
                    -- letters/2015-11-24-returns/en.md --
                    ---
                    title: On returns
                    ---
                    """
            )
            .Builds(site =>
            {
                site.Page("/ko/countries/")
                    .Texts("main li a")
                    .ShouldBe(["미국", "북한", "한국", "홍콩"], ignoreOrder: true);
                site.Page("/zh-hant/countries/")
                    .Texts("main li a")
                    .ShouldBe(["美國", "北韓", "韓國", "香港"], ignoreOrder: true);
                SitePage.Words(site.Page("/zh-hans/").LanguageMenu).ShouldContain("简体中文");
                SitePage.Words(site.Page("/").LanguageMenu).ShouldNotContain("中文（");
            });

    [Fact]
    public Task Trap_9_dates_are_ours_and_not_the_machines() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    date: 2015-11-24T06:40:00-05:00
                    -- letters/2015-11-24-returns/en.md --
                    ---
                    title: On returns
                    ---
                    -- letters/2015-11-24-returns/ko.md --
                    ---
                    title: 송환에 관하여
                    ---
                    본문.
                    -- letters/2015-11-24-returns/zh-Hant.md --
                    ---
                    title: 關於遣返
                    ---
                    正文。
                    """
            )
            .Builds(site =>
            {
                site.Page(Address).Text("main header").ShouldContain("November 24, 2015 6:40 a.m. EST");
                site.Page("/ko" + Address).Text("main header").ShouldContain("2015년 11월 24일 오전 6:40(EST)");
                site.Page("/zh-hant" + Address).Text("main header").ShouldContain("2015年11月24日 06:40（EST）");
            });

    [Fact]
    public Task Trap_10_one_honorific_is_enough() =>
        ASite
            .With(
                Settings
                    + """
                    -- letters/2015-11-24-returns/document.yml --
                    to: [{name: {en: Park Geun-hye, ko: 박근혜 귀하}, title: {en: President, ko: 대통령}}, {name: {en: Ministry, ko: 외교부 귀중}}]
                    -- letters/2015-11-24-returns/en.md --
                    ---
                    title: On returns
                    ---
                    -- letters/2015-11-24-returns/ko.md --
                    ---
                    title: 송환에 관하여
                    ---
                    본문.
                    """
            )
            .Builds(site =>
            {
                var words = SitePage.Words(site.Page("/ko" + Address).Labelled("수신인"));
                Honorific().Count(words).ShouldBe(2);
                (
                    from address in site.Addresses
                    let html = site.Page(address).Html
                    from wrong in new[] { "님 귀하", "截止", "편집자 주", "编者注", "編者註" }
                    where html.Contains(wrong, StringComparison.Ordinal)
                    select $"{address}: {wrong}"
                ).ShouldBeEmpty();
            });

    private static string Full =>
        Settings + GoldenSite.Text.Replace("-- site.yml --", "-- _site.yml --", StringComparison.Ordinal);

    private static List<string> Together(SitePage page) => [.. page.Texts("main .text span.whole")];

    /// <summary>The selector of the rule that has a declaration.</summary>
    private static string Rule(string styles, string declaration) =>
        Regex.Match(styles, @"(?<selector>[^{}]+)\{[^{}]*" + declaration).Groups["selector"].Value.Trim();

    [GeneratedRegex(@"은\(는\)|는\(은\)|이\(가\)|가\(이\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로")]
    private static partial Regex Wavering();

    [GeneratedRegex("귀하|귀중")]
    private static partial Regex Honorific();
}
