using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// The lists under an open letter are their author's: groups, titles and order; by country only where the author asks.
/// </summary>
public sealed class EndorsementTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Texts = """

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

    private const string Few =
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

    private const string Long =
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

    private static string ByCountry => Long.Replace("kind: organizations", "by: country", StringComparison.Ordinal);

    [Fact]
    public Task Each_stands_in_its_group_in_the_order_written_with_its_country_in_the_readers_language() =>
        ASite
            .With(Few)
            .Builds(site =>
            {
                Lists(site.Page(Address))
                    .ShouldBe([
                        "Organizations: Fishers’ Union / Belgium; Crew Aid / South Korea; Sea Watchers",
                        "Individuals: Ann Lee, Former judge",
                    ]);
                Lists(site.Page("/ko" + Address))
                    .ShouldBe([
                        "Organizations: Fishers’ Union / 벨기에; Crew Aid / 한국; Sea Watchers",
                        "Individuals: Ann Lee, Former judge",
                    ]);
                Lists(site.Page("/zh-hans" + Address))
                    .ShouldBe([
                        "Organizations: Fishers’ Union / 比利时; Crew Aid / 韩国; Sea Watchers",
                        "Individuals: Ann Lee，Former judge",
                    ]);
            });

    [Fact]
    public Task Many_stand_as_few_do() =>
        ASite
            .With(Long)
            .Builds(site =>
                Lists(site.Page(Address))
                    .ShouldBe([
                        "Organizations: Seoul Watch / South Korea; Geneva Forum / Switzerland; Busan Table / South Korea; Pyongyang Archive / North Korea; "
                            + "Harbor Mission International; Suva Mission / Fiji; Taipei Library / Taiwan",
                        "Individuals: Jane Roe, nurse, retired / South Korea; John Doe / Switzerland; Kim Min-ji, lawyer; Lee Seo-jun / South Korea",
                    ])
            );

    [Fact]
    public void Whoever_writes_a_list_finds_its_order_on_the_page() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(15),
            Prop.ForAll(ArbMap.Default.ArbFor<(byte Country, bool InTable)[]>(), groups =>
            {
                var written = groups
                    .Take(6)
                    .Select(
                        (group, at) =>
                            Enumerable
                                .Range(0, 1 + (group.Country % 13))
                                .Select(entry =>
                                    (
                                        Name: $"Name {at} {(entry * 7) % 13}",
                                        Country: ((string[])["", "KR", "BE", "FJ"])[(entry + group.Country) % 4]
                                    )
                                )
                                .ToArray()
                    )
                    .ToArray();
                var document = string.Concat(
                    written.Select(
                        (group, at) =>
                            $"    - entries: {(groups[at].InTable ? $"list{at}.csv"
                : $"[{string.Join(", ", group.Select(entry => $"{{name: {entry.Name}{(entry.Country.Length > 0 ? ", country: " + entry.Country : "")}}}"))}]")}\n"
                    )
                );
                var tables = string.Concat(
                    written.Select(
                        (group, at) =>
                            !groups[at].InTable
                                ? ""
                                : $"\n-- letters/2024-03-05-returns/list{at}.csv --\nname,country\n{string.Concat(group.Select(entry => $"{entry.Name},{entry.Country}\n"))}"
                    )
                );
                ASite
                    .With(
                        $"-- letters/2024-03-05-returns/document.yml --\nendorsements:\n  groups:\n{(document.Length > 0 ? document : "    []\n")}{tables}{Texts}"
                    )
                    .Builds(site =>
                        site.Page("/ko" + Address)
                            .Dom.QuerySelectorAll(".names li")
                            .Select(one => SitePage.Words(one).Split(" /")[0])
                            .ShouldBe(written.SelectMany(group => group).Select(entry => entry.Name))
                    )
                    .GetAwaiter()
                    .GetResult();
            })
        );

    [Fact]
    public Task They_say_of_which_day_they_are() =>
        ASite
            .With(Long)
            .Builds(site =>
            {
                Register(site.Page(Address))
                    .ShouldBe(["Endorsements", "as of March 1, 2024", "7 organizations", "4 individuals"]);
                Register(site.Page("/ko" + Address))
                    .ShouldBe(["연명 단체 및 개인", "2024년 3월 1일 기준", "7개 단체", "개인 4명"]);
            });

    [Fact]
    public Task The_count_says_no_kind_that_nobody_has_said() =>
        ASite
            .With(Few)
            .Builds(site =>
            {
                Register(site.Page(Address)).ShouldBe(["Endorsements", "as of September 22, 2023", "4 endorsements"]);
                Register(site.Page("/ko" + Address))[2].ShouldBe("연명 4건");
                Register(site.Page("/zh-hans" + Address))[2].ShouldBe("4个联署方");
            });

    [Fact]
    public Task A_kind_is_not_counted_where_a_group_beside_it_may_be_of_it_too() =>
        ASite
            .With(Few.Replace("title: Organizations", "kind: organizations", StringComparison.Ordinal))
            .Builds(site => Register(site.Page(Address))[2].ShouldBe("4 endorsements"));

    [Fact]
    public Task The_title_of_all_is_the_authors() =>
        ASite
            .With(
                Few.Replace(
                    "as-of: 2023-09-22",
                    "title: {en: Signed by, ko: 함께 서명한 이들}",
                    StringComparison.Ordinal
                )
            )
            .Builds(site =>
            {
                Register(site.Page(Address))[0].ShouldBe("Signed by");
                Register(site.Page("/ko" + Address))[0].ShouldBe("함께 서명한 이들");
                site.Page("/zh-hans" + Address).LangOf("Signed by").ShouldBe("en");
            });

    [Fact]
    public Task By_country_a_group_is_sorted_as_the_readers_language_sorts_and_those_without_one_stand_last() =>
        ASite
            .With(ByCountry)
            .Builds(site =>
            {
                Lists(site.Page(Address))
                    .ShouldBe([
                        "Fiji 1: Suva Mission",
                        "North Korea 1: Pyongyang Archive",
                        "South Korea 2: Seoul Watch; Busan Table",
                        "Switzerland 1: Geneva Forum",
                        "Taiwan 1: Taipei Library",
                        "No country given 1: Harbor Mission International",
                        "Individuals: Jane Roe, nurse, retired / South Korea; John Doe / Switzerland; Kim Min-ji, lawyer; Lee Seo-jun / South Korea",
                    ]);
                Headings(site.Page(Address))
                    .ShouldBe([
                        "h3 Organizations",
                        "h4 Fiji 1",
                        "h4 North Korea 1",
                        "h4 South Korea 2",
                        "h4 Switzerland 1",
                        "h4 Taiwan 1",
                        "h4 No country given 1",
                        "h3 Individuals",
                    ]);
                Headings(site.Page("/ko" + Address))
                    .ShouldBe([
                        "h3 단체",
                        "h4 대만 1",
                        "h4 북한 1",
                        "h4 스위스 1",
                        "h4 피지 1",
                        "h4 한국 2",
                        "h4 국가 미기재 1",
                        "h3 개인",
                    ]);
                Headings(site.Page("/zh-hans" + Address))
                    .Skip(1)
                    .Take(6)
                    .ShouldBe([
                        "h4 朝鲜 1",
                        "h4 斐济 1",
                        "h4 韩国 2",
                        "h4 瑞士 1",
                        "h4 台湾 1",
                        "h4 未注明国家或地区 1",
                    ]);
            });

    [Fact]
    public Task Each_country_is_led_to_in_every_group_that_stands_by_country() =>
        ASite
            .With(ByCountry.Replace("kind: individuals", "by: country", StringComparison.Ordinal))
            .Builds(site =>
            {
                var links = site.Page(Address).Part("Endorsements").QuerySelectorAll("a");
                links
                    .Select(SitePage.Words)
                    .ShouldBe([
                        "Fiji 1",
                        "North Korea 1",
                        "South Korea 2",
                        "Switzerland 1",
                        "Taiwan 1",
                        "No country given 1",
                        "South Korea 2",
                        "Switzerland 1",
                        "No country given 1",
                    ]);
                links
                    .Select(link => SitePage.Words(site.Page(Address).One(link.GetAttribute("href")! + " h4")))
                    .ShouldBe(links.Select(SitePage.Words));
            });

    [Fact]
    public Task A_country_that_a_group_is_called_by_is_not_said_again_at_each_name() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                endorsements:
                  groups:
                    - {title: {en: Belgium, ko: 벨기에}, entries: [{name: Open Sea, country: BE}]}
                """ + Texts
            )
            .Builds(site =>
            {
                Lists(site.Page(Address)).ShouldBe(["Belgium: Open Sea"]);
                Lists(site.Page("/ko" + Address)).ShouldBe(["벨기에: Open Sea"]);
                Lists(site.Page("/zh-hans" + Address)).ShouldBe(["Belgium: Open Sea / 比利时"]);
            });

    [Fact]
    public Task A_table_has_names_and_notes_in_columns_of_their_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                endorsements: {groups: [{entries: list.csv}]}
                -- letters/2024-03-05-returns/list.csv --
                country,name-ko,name,note-zh-Hans,note
                BE,열린 바다,Open Sea,合唱团,a choir
                ,,Crew Aid,,"nurse, retired"
                ,,,,
                """ + Texts
            )
            .Builds(site =>
            {
                Lists(site.Page(Address)).ShouldBe([": Open Sea, a choir / Belgium; Crew Aid, nurse, retired"]);
                Lists(site.Page("/ko" + Address)).ShouldBe([": 열린 바다, a choir / 벨기에; Crew Aid, nurse, retired"]);
                Lists(site.Page("/zh-hans" + Address))
                    .ShouldBe([": Open Sea，合唱团 / 比利时; Crew Aid，nurse, retired"]);
                site.Page("/zh-hans" + Address).LangOf("Open Sea").ShouldBe("en");
            });

    [Fact]
    public Task A_note_without_a_language_is_the_sources_and_a_name_in_any() =>
        ASite
            .With(Long)
            .Builds(site =>
            {
                site.Page("/ko" + Address).LangOf("nurse, retired").ShouldBe("en");
                site.Page("/ko" + Address).LangOf("Jane Roe").ShouldBe("und-Latn");
                site.Page(Address).Part("Endorsements").QuerySelectorAll("[lang]").ShouldBeEmpty();
            });

    [Fact]
    public Task A_letter_with_endorsements_is_an_open_letter() =>
        ASite
            .With(Long)
            .Builds(site =>
            {
                site.Page(Address).Text("main").ShouldStartWith("Open letter");
                site.Page("/ko/letters/").Text("main").ShouldContain("공개서한");
            });

    /// <summary>Each list with its heading and names.</summary>
    private static IEnumerable<string> Lists(SitePage page) =>
        page
            .Dom.QuerySelectorAll("ul.names")
            .Select(list =>
                $"{(list.PreviousElementSibling is { } heading ? SitePage.Words(heading) : "")}: {string.Join("; ", list.QuerySelectorAll("li").Select(SitePage.Words))}"
            );

    private static IEnumerable<string> Headings(SitePage page) =>
        page
            .Dom.QuerySelectorAll(".endorsements :is(h3, h4)")
            .Select(heading => $"{heading.LocalName} {SitePage.Words(heading)}");

    private static List<string> Register(SitePage page) =>
        [.. page.Dom.QuerySelectorAll(".endorsements .label > *").Select(SitePage.Words)];
}
