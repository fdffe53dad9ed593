namespace Publish.Tests.Sites;

/// <summary>A letter in two languages, built alike, on a site that shows them beside each other.</summary>
internal static class ComparedSite
{
    public const string Page = "/ko/letters/2024/03/05/returns/compare/en/";

    public const string Asking = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko, zh-Hans]
        time-zone: Asia/Seoul
        compare: true

        """;

    public const string Korean = """
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        subtitle: 여섯 달 뒤
        description: 두 기관에 묻습니다.
        subject: 귀환
        salutation: 청장님께
        closing: 올림
        ---
        첫 단락.[^a]

        ## 규칙

        > 인용.

        [규칙](#규칙)으로.

        [^a]: 각주.

        """;

    public const string English = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        subtitle: Six months later
        description: We ask two offices.
        subject: Return
        salutation: Dear Commissioner,
        closing: Sincerely,
        ---
        The first paragraph.[^a]

        ## The rule

        > A quotation.

        To [the rule](#the-rule).

        [^a]: A note.

        """;

    /// <summary>What stands in Korean with what stands in English right after it.</summary>
    public static IEnumerable<(string Korean, string English)> Pairs(SitePage page) =>
        page
            .Dom.QuerySelectorAll("main div[lang=ko] + div[lang=en]")
            .Select(english => (SitePage.Words(english.PreviousElementSibling!), SitePage.Words(english)));
}
