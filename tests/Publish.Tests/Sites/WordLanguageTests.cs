using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Words that no language is written beside are in the language of their file, names in one that nobody says; the pages
/// of others mark both.
/// </summary>
public sealed class WordLanguageTests
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

    [Fact]
    public Task So_do_those_of_a_document() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/crew.jpg --
                x
                -- letters/2024-03-05-returns/list.csv --
                name,note
                Crew Aid,a choir
                Ligue de l'Océan,
                -- letters/2024-03-05-returns/document.yml --
                from: [Open Harbor]
                to: [{name: Marit Solheim, title: Minister of Ports, organization: Ports Office, location: Bergen City, address: [22 Strandgata, 5004 Bergen]}]
                cc: [Second Body]
                signatories: [{name: Ann Lee, title: First Chair}]
                attachments: [{file: list.csv, title: The list}]
                corrections: [{date: 2024-03-07, text: A date was wrong.}]
                endorsements:
                  title: Signed by
                  groups: [{title: Choirs, entries: list.csv}, {entries: [Sea Watchers]}]
                """ + Texts
            )
            .Builds(site =>
            {
                foreach (var language in (string[])["ko", "zh-hans"])
                {
                    foreach (
                        var words in (string[])
                            [
                                "Minister of Ports",
                                "22 Strandgata 5004 Bergen",
                                "First Chair",
                                "The list",
                                "A date was wrong.",
                                "Signed by",
                                "Choirs",
                                "a choir",
                            ]
                    )
                        site.Page($"/{language}{Address}").LangOf(words).ShouldBe("en", words);
                    foreach (
                        var name in (string[])
                            [
                                "Open Harbor",
                                "Marit Solheim",
                                "Ports Office",
                                "Second Body",
                                "Ann Lee",
                                "Crew Aid",
                                "Sea Watchers",
                                "Ligue de l’Océan",
                            ]
                    )
                        site.Page($"/{language}{Address}").LangOf(name).ShouldBe("und-Latn", name);
                }
                site.Page($"/ko/letters/").LangOf("Bergen City").ShouldBe("en");
                site.Page("/ko/corrections/").LangOf("A date was wrong.").ShouldBe("en");
                site.Page(Address).Dom.QuerySelectorAll("main article [lang]:not([hreflang], li)").ShouldBeEmpty();
            });

    private const string WithoutLanguages = """
        -- site.yml --
        url: https://www.example.org
        title: Open Sea
        description: We write letters.
        languages: [en, ko, zh-Hans]
        organization: {legal-name: Tide Trust, registration: Registered charity 5, address: [27 Long Street, Busan City]}
        menu: [{label: All topics, url: /topics/}]
        donate: {url: https://donate.example.org, note: No money from states.}
        newsletter: {provider: netlify, note: Each letter on its day.}
        -- people.yml --
        roe: {name: Jane Roe, title: Harbor Chaplain, organization: Quay Mission, signature: signatures/roe.svg}
        -- signatures/roe.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"></svg>
        -- topics.yml --
        wages: Unpaid wages
        -- regions.yml --
        sea: {name: The sea, countries: [KR]}
        -- letterheads/quay.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"></svg>
        -- letterheads/quay.yml --
        name: Quay House
        logo: quay.svg
        address: [5 Walu Lane, Suva Town]
        footer: A kitchen on the quay.
        groups: [{title: House staff, people: [roe, Amara Nwosu]}]
        -- letters/2024-03-05-returns/document.yml --
        letterhead: quay
        topics: [wages]
        countries: [KR]
        signatories: [roe]
        """;

    [Fact]
    public Task So_do_those_of_people_letterheads_topics_regions_and_the_site() =>
        ASite
            .With(WithoutLanguages + Texts)
            .Builds(site =>
            {
                var page = site.Page("/ko" + Address);
                foreach (
                    var words in (string[])
                        [
                            "Open Sea",
                            "Registered charity 5",
                            "27 Long Street, Busan City",
                            "All topics",
                            "No money from states.",
                            "Each letter on its day.",
                            "Harbor Chaplain",
                            "Unpaid wages",
                            "The sea",
                            "5 Walu Lane Suva Town",
                            "A kitchen on the quay.",
                            "House staff",
                        ]
                )
                    page.LangOf(words).ShouldBe("en", words);
                foreach (var name in (string[])["Tide Trust", "Jane Roe", "Quay Mission", "Quay House", "Amara Nwosu"])
                    page.LangOf(name).ShouldBe("und-Latn", name);
                page.One("img[alt='Quay House']").GetAttribute("lang").ShouldBe("und-Latn");
                site.Page("/ko/").LangOf("We write letters.").ShouldBe("en");
                site.Page("/ko/topics/wages/").LangOf("Unpaid wages").ShouldBe("en");
                foreach (
                    var name in (string[])
                        [
                            "title",
                            "meta[property='og:site_name']",
                            "meta[property='og:title']",
                            "meta[name='description']",
                        ]
                )
                    site.Page("/ko/").One(name).GetAttribute("lang").ShouldBe("en", name);
                page.One("meta[property='og:title']").HasAttribute("lang").ShouldBeFalse();
                var entry = site.Feed("/ko/feed.xml").Entries.Single();
                foreach (var (part, language) in new[] { ("author", "und-Latn"), ("category", "en") })
                    entry
                        .Elements()
                        .First(one => one.Name.LocalName == part)
                        .Attribute(System.Xml.Linq.XNamespace.Xml + "lang")!
                        .Value.ShouldBe(language, part);
            });

    [Fact]
    public Task A_document_in_another_source_language_writes_its_own() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                language: ko
                to: [{name: 김하늘, title: 항만청장, organization: Open Harbor}, 東海日報]
                """ + Texts
            )
            .Builds(site =>
            {
                site.Page("/zh-hans" + Address).LangOf("항만청장").ShouldBe("ko");
                site.Page(Address).LangOf("김하늘").ShouldBe("ko");
                site.Page("/zh-hans" + Address)
                    .LangOf("Open Harbor")
                    .ShouldBe("und-Latn", "Nobody says in which language it is.");
                site.Page("/ko" + Address).LangOf("Open Harbor").ShouldBe("und-Latn");
                site.Page(Address).LangOf("Open Harbor").ShouldBe("en");
                site.Page("/ko" + Address).LangOf("東海日報").ShouldBe("ko");
                site.Page("/zh-hans" + Address).LangOf("東海日報").ShouldBe("ko");
            });

    [Fact]
    public Task Han_in_a_file_that_is_not_Korean_is_Chinese() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to: [前鎮漁港船員之家]
                """ + Texts
            )
            .Builds(site =>
            {
                foreach (var language in (string[])["", "/ko", "/zh-hans"])
                    site.Page(language + Address).LangOf("前鎮漁港船員之家").ShouldBe("zh-Hans");
            });

    [Fact]
    public Task What_is_written_in_the_readers_letters_needs_no_mark() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to: [{name: 김하늘, address: [(48940) 부산광역시 중구, 충장대로 11]}]
                """ + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Labelled("수신인").QuerySelectorAll("[lang]").ShouldBeEmpty();
                site.Page("/zh-hans" + Address).LangOf("충장대로").ShouldBe("ko");
            });
}
