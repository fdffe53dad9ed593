using Shouldly;

namespace Publish.Tests.Cli;

/// <summary>A site whose translations are in every state.</summary>
internal static class TranslatedSite
{
    /// <summary>Each state, a held document, a draft, and a page; the sources are English but for one.</summary>
    public const string Site = """
        -- site.yml --
        url: https://www.example.org
        title: {en: Example, ko: 보기}
        languages: [en, ko, zh-Hans, zh-Hant]
        -- people.yml --
        han:
          name: {en: Han Seo-yun, ko: 한서윤, zh-Hans: 韩书润}
          organization: {en: Open Sea Record, ko: 바다기록}
        -- letters/2024-03-05-returns/document.yml --
        signatories: [han]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---

        First.

        Second of Han Seo-yun.

        Third.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 대하여
        ---

        첫째.

        둘째.

        셋째.
        -- letters/2024-03-05-returns/zh-Hans.md --
        ---
        title: 关于遣返
        draft: true
        ---

        一。
        -- letters/2023-01-02-records/document.yml --
        language: ko
        embargo: 2031-01-01T00:00:00+09:00
        -- letters/2023-01-02-records/ko.md --
        ---
        title: 기록
        ---
        -- press-releases/2022-01-02-wages/document.yml --
        draft: true
        -- press-releases/2022-01-02-wages/en.md --
        ---
        title: Wages
        ---
        -- press-releases/2022-01-02-wages/ko.md --
        ---
        title: 임금
        ---
        -- pages/about/en.md --
        ---
        title: About
        ---
        -- pages/about/ko.md --
        ---
        title: 소개
        ---
        """;

    /// <summary>After it: the letter is current in Korean, the page changed since.</summary>
    public static async Task<CliBench> Followed()
    {
        var bench = new CliBench(Site);
        (await bench.Run("follow", "returns", "ko")).ShouldBe(
            new Ran(0, "letters/2024-03-05-returns ko: caught up.\n", "")
        );
        await bench.Run("follow", "about", "ko");
        bench.Write("input/pages/about/en.md", "---\ntitle: About us\n---\n\nNew.\n\nText.\n");
        return bench;
    }
}
