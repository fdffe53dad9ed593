using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>The long lists under an open letter: counted, dated, and by country in the reader's language.</summary>
public sealed class EndorsementTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Long = """
        -- letters/2024-03-05-returns/document.yml --
        endorsements:
          as-of: 2024-03-01
          groups:
            - title: {en: Organizations, ko: 단체}
              entries:
                - {name: {en: Seoul Watch, ko: 서울감시단}, country: KR}
                - {name: Geneva Forum, country: CH}
                - {name: Busan Table, country: KR}
                - {name: Pyongyang Archive, country: KP}
                - {name: Suva Mission, country: FJ}
                - {name: Taipei Library, country: TW}
            - title: {en: Individuals, ko: 개인}
              entries: people.csv
        -- letters/2024-03-05-returns/people.csv --
        name,note,country
        Jane Roe,"nurse, retired",KR
        John Doe,,CH
        Kim Min-ji,lawyer,
        Lee Seo-jun,,KR
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        본문.
        """;

    [Fact]
    public Task They_say_of_which_day_they_are_and_how_many() => ASite.With(Long).Builds(site =>
    {
        var words = SitePage.Words(site.Page(Address).Part("Endorsements"));
        words.ShouldStartWith("Endorsements as of March 1, 2024");
        words.ShouldMatch(@"\b6\b.*\b4\b");
        SitePage.Words(site.Page("/ko" + Address).Part("연명 단체 및 개인")).ShouldStartWith("연명 단체 및 개인 2024년 3월 1일 기준");
    });

    [Fact]
    public Task Countries_are_named_in_the_readers_language_with_their_counts() => ASite.With(Long).Builds(site =>
    {
        site.Page(Address).Part("Endorsements").QuerySelectorAll("h3").Select(SitePage.Words)
            .ShouldBe(["South Korea 4", "Switzerland 2", "North Korea 1", "Fiji 1", "Taiwan 1", "Individuals"]);
        site.Page("/ko" + Address).Part("연명 단체 및 개인").QuerySelectorAll("h3").Select(SitePage.Words)
            .ShouldBe(["한국 4", "스위스 2", "북한 1", "피지 1", "대만 1", "개인"]);
    });

    [Fact]
    public Task Entries_stay_in_the_order_given_with_their_notes_and_those_of_no_country_are_not_lost() => ASite.With(Long).Builds(site =>
    {
        var names = site.Page(Address).Part("Endorsements").QuerySelectorAll(".names li").Select(SitePage.Words).ToList();
        names.Take(4).ShouldBe(["Seoul Watch", "Busan Table", "Jane Roe, nurse, retired", "Lee Seo-jun"]);
        names.ShouldContain("Kim Min-ji, lawyer");
        names.Count.ShouldBe(10);
    });

    [Fact]
    public Task Each_country_is_led_to() => ASite.With(Long).Builds(site =>
    {
        var page = site.Page(Address);
        foreach (var link in page.Part("Endorsements").QuerySelectorAll("a"))
            page.One(link.GetAttribute("href")!).ShouldNotBeNull();
    });

    [Fact]
    public Task Few_stand_in_one_list() => ASite.With("""
        -- letters/2024-03-05-returns/document.yml --
        endorsements:
          groups:
            - title: Organizations
              entries: [Seoul Watch, Geneva Forum]
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        """).Builds(site => site.Page(Address).Part("Endorsements").QuerySelectorAll("h3").Select(SitePage.Words).ShouldBe(["Organizations"]));

    [Fact]
    public Task A_letter_with_endorsements_is_an_open_letter() => ASite.With(Long).Builds(site =>
    {
        site.Page(Address).Text("main").ShouldStartWith("Open letter");
        site.Page("/ko/letters/").Text("main").ShouldContain("공개서한");
    });
}
