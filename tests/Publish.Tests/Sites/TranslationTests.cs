using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Translations are linked truly: only what is there, both ways, and never one language under another's address.
/// </summary>
public sealed class TranslationTests
{
    private const string Three = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-03-05-returns/zh-Hans.md --
        ---
        title: 关于遣返
        ---
        正文。
        """;

    private const string KoreanSource = """
        -- letters/2024-03-05-returns/document.yml --
        language: ko
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        """;

    [Fact]
    public Task A_missing_translation_is_never_named() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .At("2024-03-06")
            .Builds(site =>
            {
                site.Page("/letters/2024/03/05/returns/").Hreflangs.ShouldBe(["en", "x-default"]);
                site.ShouldNotHave("/ko/letters/2024/03/05/returns/");
                site.ShouldNotHave("/zh-hans/letters/2024/03/05/returns/");
            });

    [Fact]
    public Task Every_variant_names_the_same_variants_itself_included() =>
        ASite
            .With(Three)
            .Builds(site =>
            {
                var expected = new[]
                {
                    ("en", "https://www.example.org/letters/2024/03/05/returns/"),
                    ("ko", "https://www.example.org/ko/letters/2024/03/05/returns/"),
                    ("zh-Hans", "https://www.example.org/zh-hans/letters/2024/03/05/returns/"),
                    ("x-default", "https://www.example.org/letters/2024/03/05/returns/"),
                };
                foreach (var (_, href) in expected)
                    site.Page(new Uri(href).AbsolutePath).Alternates.ShouldBe(expected);
            });

    [Fact]
    public Task A_page_is_in_the_language_of_its_address_and_is_its_own_canonical() =>
        ASite
            .With(Three)
            .Builds(site =>
            {
                foreach (var (prefix, language) in new[] { ("", "en"), ("/ko", "ko"), ("/zh-hans", "zh-Hans") })
                {
                    var page = site.Page(prefix + "/letters/2024/03/05/returns/");
                    page.Lang.ShouldBe(language);
                    page.Canonical.ShouldBe($"https://www.example.org{prefix}/letters/2024/03/05/returns/");
                }
            });

    [Fact]
    public Task A_letter_written_in_Korean_is_as_good_as_the_reverse() =>
        ASite
            .With(KoreanSource)
            .Builds(site =>
            {
                var korean = "https://www.example.org/ko/letters/2024/03/05/returns/";
                site.Page("/letters/2024/03/05/returns/").Alternates.Last().ShouldBe(("x-default", korean));
                site.Page("/ko/letters/2024/03/05/returns/").Alternates.Last().ShouldBe(("x-default", korean));
                site.Page("/letters/2024/03/05/returns/")
                    .JsonLd.GetProperty("translationOfWork")
                    .GetProperty("@id")
                    .GetString()
                    .ShouldBe(korean);
                site.Page("/ko/letters/2024/03/05/returns/")
                    .JsonLd.GetProperty("workTranslation")[0]
                    .GetProperty("inLanguage")
                    .GetString()
                    .ShouldBe("en");
            });

    [Fact]
    public Task A_letter_in_Korean_alone_has_no_page_in_the_first_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.ShouldNotHave("/letters/2024/03/05/returns/");
                site.Page("/ko/letters/2024/03/05/returns/").Hreflangs.ShouldBe(["ko", "x-default"]);
            });

    [Fact]
    public Task Available_in_names_each_language_in_its_own_words_and_letters() =>
        ASite
            .With(Three)
            .Builds(site =>
            {
                var links = site.Page("/ko/letters/2024/03/05/returns/")
                    .Labelled("다른 언어로 읽기")
                    .QuerySelectorAll("a");
                links.Select(SitePage.Words).ShouldBe(["English", "简体中文"]);
                links.Select(link => link.GetAttribute("hreflang")).ShouldBe(["en", "zh-Hans"]);
                links.Select(SitePage.LangOf).ShouldBe(["en", "zh-Hans"]);
            });

    [Fact]
    public Task A_document_in_one_language_says_nothing_of_others() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site => site.Page("/letters/2024/03/05/returns/").Html.ShouldNotContain("Available in"));

    [Fact]
    public Task The_language_menu_leads_home_where_a_language_is_missing_and_says_so() =>
        ASite
            .With(KoreanSource)
            .Builds(site =>
            {
                var links = site.Page("/letters/2024/03/05/returns/").LanguageMenu.QuerySelectorAll("a");
                links
                    .Select(link => link.GetAttribute("href"))
                    .ShouldBe(["/ko/letters/2024/03/05/returns/", "/zh-hans/"]);
                SitePage.Words(links[1]).ShouldBe("简体中文（无简体中文版：转到首页）");
                SitePage.LangOf(links[1]).ShouldBe("zh-Hans");
                SitePage.Words(links[0]).ShouldBe("한국어");
            });

    [Fact]
    public Task Lists_stand_in_every_language_and_their_default_is_the_first() =>
        ASite
            .With(Three)
            .Builds(site =>
                site.Page("/ko/letters/")
                    .Alternates.ShouldBe([
                        ("en", "https://www.example.org/letters/"),
                        ("ko", "https://www.example.org/ko/letters/"),
                        ("zh-Hans", "https://www.example.org/zh-hans/letters/"),
                        ("x-default", "https://www.example.org/letters/"),
                    ])
            );

    [Fact]
    public Task Words_that_stand_in_for_a_translation_are_marked_with_their_own_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - name: {en: Yun Byung-se}
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.Page("/ko/letters/2024/03/05/returns/").LangOf("Yun Byung-se").ShouldBe("en");
                site.Page("/letters/2024/03/05/returns/").LangOf("Yun Byung-se").ShouldBe("en");
            });
}
