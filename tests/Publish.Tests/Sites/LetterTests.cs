using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Every part of a letter stands on its page, and none that it does not have.</summary>
public sealed class LetterTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    [Fact]
    public Task A_bare_letter_has_no_empty_parts() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                var page = site.Page(Address);
                page.Heading.ShouldBe("On returns");
                foreach (
                    var part in new[]
                    {
                        "Footnotes",
                        "Endorsements",
                        "CC:",
                        "Corrections",
                        "Related content",
                        "Region / Country",
                        "Topics",
                        "More reading",
                        "Most viewed",
                    }
                )
                    page.HasPart(part).ShouldBeFalse(part);
                page.Dom.QuerySelectorAll("[aria-label=Addressees],[aria-label=Signatories]").ShouldBeEmpty();
                page.Dom.QuerySelectorAll("main :is(p,ul,ol,li,h1,h2,h3):empty")
                    .Where(one => !one.HasAttribute("data-says"))
                    .ShouldBeEmpty();
            });

    [Fact]
    public Task The_subject_has_its_label_in_each_language() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                subject: The returns of March
                salutation: Dear President Park,
                closing: Sincerely,
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                subject: 3월의 송환
                ---
                본문.
                -- letters/2024-03-05-returns/zh-Hans.md --
                ---
                title: 关于遣返
                subject: 三月的遣返
                ---
                正文。
                """
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .Text("main")
                    .ShouldContain("Re: The returns of March Dear President Park, Text. Sincerely,");
                site.Page("/ko" + Address).Text("main").ShouldContain("제목: 3월의 송환");
                site.Page("/zh-hans" + Address).Text("main").ShouldContain("事由：");
            });

    [Fact]
    public Task Corrections_are_dated_at_the_foot_and_on_the_page_of_all_corrections() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                corrections:
                  - {date: 2024-03-07, text: {en: A name was misspelled., ko: 이름을 바로잡았습니다.}}
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
                SitePage
                    .Words(site.Page(Address).Part("Corrections"))
                    .ShouldBe("Corrections Correction, March 7, 2024 A name was misspelled.");
                SitePage
                    .Words(site.Page("/ko" + Address).Part("바로잡습니다"))
                    .ShouldBe("바로잡습니다 정정(2024년 3월 7일) 이름을 바로잡았습니다.");
                site.Page("/ko/corrections/").Text("main").ShouldContain("이름을 바로잡았습니다.");
                site.Page("/zh-hans/corrections/").LangOf("A name was misspelled.").ShouldBe("en");
                site.Page("/corrections/").Links.ShouldContain(Address);
            });

    [Fact]
    public Task Translators_are_named_where_they_translated() =>
        ASite
            .With(
                """
                -- people.yml --
                kim: {name: {en: Kim Min-ji, ko: 김민지}}
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                -- letters/2024-03-05-returns/ko.md --
                ---
                title: 송환에 관하여
                translators: [kim, {ko: 이서준}]
                ---
                본문.
                """
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Text("main").ShouldContain("번역: 김민지·이서준");
                site.Page(Address).Text("main").ShouldNotContain("Translation:");
            });
}
