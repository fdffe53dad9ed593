namespace Publish.Tests.Sites;

/// <summary>A letter in three languages, endorsed by few or by many.</summary>
internal static class EndorsedLetter
{
    public const string Address = "/letters/2024/03/05/returns/";

    public const string Texts = """

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

    public const string Few =
        """
            -- letters/2024-03-05-returns/document.yml --
            endorsements:
              as-of: 2023-09-22
              groups:
                - title: Organizations
                  entries:
                    - {name: Fishers' Union, country: BE}
                    - {name: Crew Aid, country: KR}
                    - {name: Sea Watchers}
                - title: Individuals
                  entries:
                    - {name: Ann Lee, note: Former judge}
            """ + Texts;

    public const string Long =
        """
            -- letters/2024-03-05-returns/document.yml --
            endorsements:
              as-of: 2024-03-01
              groups:
                - title: {en: Organizations, ko: 단체}
                  kind: organizations
                  entries:
                    - {name: {en: Seoul Watch, ko: 서울감시단}, country: KR}
                    - {name: Geneva Forum, country: CH}
                    - {name: Busan Table, country: KR}
                    - {name: Pyongyang Archive, country: KP}
                    - Harbor Mission International
                    - {name: Suva Mission, country: FJ}
                    - {name: Taipei Library, country: TW}
                - title: {en: Individuals, ko: 개인}
                  kind: individuals
                  entries: people.csv
            -- letters/2024-03-05-returns/people.csv --
            name,note,country
            Jane Roe,"nurse, retired",KR
            John Doe,,CH
            Kim Min-ji,lawyer,
            Lee Seo-jun,,KR
            """ + Texts;

    /// <summary>Each list with its heading and names.</summary>
    public static IEnumerable<string> Lists(SitePage page) =>
        page
            .Dom.QuerySelectorAll("ul.names")
            .Select(list =>
                $"{(list.PreviousElementSibling is { } heading ? SitePage.Words(heading) : "")}: {string.Join("; ", list.QuerySelectorAll("li").Select(SitePage.Words))}"
            );
}
