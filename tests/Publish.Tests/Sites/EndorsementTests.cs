using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static Publish.Tests.Sites.EndorsedLetter;

namespace Publish.Tests.Sites;

/// <summary>The lists under an open letter are their author’s: groups, titles and order.</summary>
public sealed class EndorsementTests
{
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
}
