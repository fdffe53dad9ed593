using Shouldly;
using Xunit;
using static Publish.Tests.Sites.EndorsedLetter;

namespace Publish.Tests.Sites;

/// <summary>Names stand by country where the author asks for it, as the reader’s language sorts countries.</summary>
public sealed class EndorsementsByCountryTests
{
    private static string ByCountry => Long.Replace("kind: organizations", "by: country", StringComparison.Ordinal);

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

    private static IEnumerable<string> Headings(SitePage page) =>
        page
            .Dom.QuerySelectorAll(".endorsements :is(h3, h4)")
            .Select(heading => $"{heading.LocalName} {SitePage.Words(heading)}");
}
