using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>A letter says how it is cited, as writers of each language cite one.</summary>
public sealed class CitationTests
{
    private const string Address = "/letters/2024/11/18/eleven-crew/";

    private const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Open Sea Record, ko: 바다기록, zh-Hans: 海事存档, zh-Hant: 海事紀錄}
        languages: [en, ko, zh-Hans, zh-Hant]
        time-zone: Asia/Seoul
        -- letters/2024-11-18-eleven-crew/document.yml --
        to: [{name: {en: Kwon Hyeok-jin, ko: 권혁진, zh-Hans: 权赫振, zh-Hant: 權赫振}}]
        -- letters/2024-11-18-eleven-crew/en.md --
        ---
        title: "Eleven \"lost\" crew of the operator's ship"
        ---
        -- letters/2024-11-18-eleven-crew/ko.md --
        ---
        title: 「선원법」의 선원 열한 명
        ---
        본문.
        -- letters/2024-11-18-eleven-crew/zh-Hans.md --
        ---
        title: 就《海员法》所称十一名船员的信
        ---
        正文。
        -- letters/2024-11-18-eleven-crew/zh-Hant.md --
        ---
        title: 就〈船員法〉所稱十一名船員的信
        ---
        正文。

        """;

    [Theory]
    [InlineData(
        "",
        "How to cite",
        "Open Sea Record, “Eleven ‘lost’ crew of the operator’s ship,” letter to Kwon Hyeok-jin, November 18, 2024, https://www.example.org/letters/2024/11/18/eleven-crew/"
    )]
    [InlineData(
        "/ko",
        "인용 표기",
        "바다기록, 「〈선원법〉의 선원 열한 명」, 서한(수신: 권혁진), 2024년 11월 18일, https://www.example.org/ko/letters/2024/11/18/eleven-crew/"
    )]
    [InlineData(
        "/zh-hans",
        "引用格式",
        "海事存档：《就〈海员法〉所称十一名船员的信》（致权赫振的信），2024年11月18日，https://www.example.org/zh-hans/letters/2024/11/18/eleven-crew/"
    )]
    [InlineData(
        "/zh-hant",
        "引用格式",
        "海事紀錄：〈就《船員法》所稱十一名船員的信〉（致權赫振的信），2024年11月18日，https://www.example.org/zh-hant/letters/2024/11/18/eleven-crew/"
    )]
    public Task A_letter_is_cited_in_the_form_of_its_language(string language, string heading, string citation) =>
        ASite.With(Site).Builds(site => Cited(site.Page(language + Address), heading).ShouldBe(citation));

    [Theory]
    [InlineData("open: true\nto: [{name: A}, {name: B}]", "“On wages,” open letter to A and B, November 18, 2024")]
    [InlineData("open: true", "“On wages,” open letter, November 18, 2024")]
    [InlineData("topics: []", "“On wages,” letter, November 18, 2024")]
    public Task A_letter_is_named_for_what_it_is(string document, string cited) =>
        ASite
            .With(
                $"""
                -- letters/2024-11-18-wages/document.yml --
                {document}
                -- letters/2024-11-18-wages/en.md --
                ---
                title: On wages
                ---
                """
            )
            .Builds(site => Cited(site.Page("/letters/2024/11/18/wages/"), "How to cite").ShouldContain(cited));

    [Theory]
    [InlineData("", "“Letter to Commissioner Kwon Hyeok-jin,” November 18, 2024")]
    [InlineData("/ko", "「권혁진 청장에게 보내는 서한」, 2024년 11월 18일")]
    [InlineData("/zh-hans", "《致权赫振厅长的信》，2024年11月18日")]
    [InlineData("/zh-hant", "〈致權赫振廳長的信〉，2024年11月18日")]
    public Task A_title_that_says_to_whom_says_it_alone(string language, string cited) =>
        ASite
            .With(
                Site.Replace(
                        "\"Eleven \\\"lost\\\" crew of the operator's ship\"",
                        "Letter to Commissioner Kwon Hyeok-jin",
                        StringComparison.Ordinal
                    )
                    .Replace("「선원법」의 선원 열한 명", "권혁진 청장에게 보내는 서한", StringComparison.Ordinal)
                    .Replace("就《海员法》所称十一名船员的信", "致权赫振厅长的信", StringComparison.Ordinal)
                    .Replace("就〈船員法〉所稱十一名船員的信", "致權赫振廳長的信", StringComparison.Ordinal)
            )
            .Builds(site =>
                Cited(
                        site.Page(language + Address),
                        language.Length == 0 ? "How to cite"
                            : language == "/ko" ? "인용 표기"
                            : "引用格式"
                    )
                    .ShouldContain(cited)
            );

    [Fact]
    public Task No_line_ends_within_the_date_of_a_citation() =>
        ASite
            .With(Site)
            .Builds(site =>
                site.Page("/ko" + Address)
                    .Part("인용 표기")
                    .QuerySelectorAll(".whole")
                    .Select(SitePage.Words)
                    .ShouldContain("2024년 11월 18일")
            );

    [Fact]
    public Task A_release_is_cited_too() =>
        ASite
            .With(
                """
                -- press-releases/2024-11-18-answered/en.md --
                ---
                title: The ministry’s “answer”
                ---
                """
            )
            .Builds(site =>
                Cited(site.Page("/press-releases/2024/11/18/answered/"), "How to cite")
                    .ShouldContain(", “The ministry’s ‘answer,’” press release, November 18, 2024, ")
            );

    [Fact]
    public Task Marks_within_marks_are_turned_once_more() =>
        ASite
            .With(
                """
                -- letters/2024-11-18-wages/en.md --
                ---
                title: On “the ‘lost’ crews’ wages” again
                ---
                """
            )
            .Builds(site =>
                Cited(site.Page("/letters/2024/11/18/wages/"), "How to cite")
                    .ShouldContain("“On ‘the “lost” crews’ wages’ again,”")
            );

    private static string Cited(SitePage page, string heading) =>
        SitePage.Words(page.Part(heading).QuerySelector("p")!);
}
