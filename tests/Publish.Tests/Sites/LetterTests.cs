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
    public Task The_letterhead_has_its_name_logo_lines_numbers_and_groups() =>
        ASite
            .With(
                """
                -- letterheads/office.yml --
                name: {en: Example Office, ko: 예시 사무소}
                logo: logo.svg
                address: {en: [1 Long Street, Seoul], ko: [서울, 긴길 1]}
                phone: [+82 2-770-4721, +82 2-770-4722]
                fax: +82 2-770-4723
                email: office@example.org
                url: https://office.example.org
                footer: {en: Founded in 1990., ko: 1990년 설립.}
                groups:
                  - title: {en: Board, ko: 이사회}
                    people:
                      - {name: {en: Hong Gil-dong, ko: 홍길동}, title: {en: Chair, ko: 이사장}}
                      - Jane Roe
                -- letterheads/logo.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"></svg>
                -- letters/2024-03-05-returns/document.yml --
                letterhead: office
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
                var words = site.Page(Address).Text("main");
                foreach (
                    var part in new[]
                    {
                        "Example Office",
                        "1 Long Street",
                        "Tel: +82 2-770-4721",
                        "Tel: +82 2-770-4722",
                        "Fax: +82 2-770-4723",
                        "Email: office@example.org",
                        "Board",
                        "Hong Gil-dong",
                        "Chair",
                        "Jane Roe",
                        "Founded in 1990.",
                    }
                )
                    words.ShouldContain(part);
                site.Page(Address).One("img[alt='Example Office']").GetAttribute("width").ShouldBe("120");
                site.ShouldHave(site.Page(Address).One("img[alt='Example Office']").GetAttribute("src")!);
                site.Page("/ko" + Address).Text("main").ShouldContain("예시 사무소");
                site.Page("/ko" + Address).Text("main").ShouldContain("전화: +82 2-770-4721");
                site.Page(Address)
                    .JsonLd.GetProperty("author")[0]
                    .GetProperty("name")
                    .GetString()
                    .ShouldBe("Example Office");
            });

    [Theory]
    [InlineData("groups: [{title: Board, people: [Jane Roe]}]", "Show staff and board")]
    [InlineData("phone: +82 2-770-4721", "Contact details")]
    [InlineData("footer: Founded in 1990.", null)]
    [InlineData("url: https://office.example.org", "Contact details")]
    [InlineData("", null)]
    public Task A_letterhead_offers_what_it_has(string more, string? offered) =>
        ASite
            .With(
                $"""
                -- letterheads/office.yml --
                name: Example Office
                {more}
                -- letters/2024-03-05-returns/document.yml --
                letterhead: office
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                site.Page(Address).Texts(".band .unfold").ShouldBe(offered is null ? [] : [offered]);
                site.Page(Address)
                    .Text(".band")
                    .ShouldContain(
                        more.StartsWith("footer", StringComparison.Ordinal) ? "Founded in 1990." : "Example Office"
                    );
            });

    [Fact]
    public Task A_letter_of_several_senders_names_them_all() =>
        ASite
            .With(
                """
                -- letterheads/one.yml --
                name: First Sender
                -- letterheads/two.yml --
                name: Second Sender
                -- letters/2024-03-05-returns/document.yml --
                letterhead: [one, two]
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .JsonLd.GetProperty("author")
                    .EnumerateArray()
                    .Select(author => author.GetProperty("name").GetString())
                    .ShouldBe(["First Sender", "Second Sender"]);
                site.Page(Address).Text("main").ShouldContain("First Sender");
                site.Page(Address).Text("main").ShouldContain("Second Sender");
            });

    [Fact]
    public Task Without_a_letterhead_those_it_is_from_stand_there_as_the_language_lists_them() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                from: [{en: A, ko: 가}, {en: B, ko: 나}, {en: C, ko: 다}]
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
                site.Page(Address).Text("main").ShouldContain("A, B, and C");
                site.Page("/ko" + Address).Text("main").ShouldContain("가·나·다");
                site.Feed("/feed.xml").Entries.SelectMany(AtomFeed.Authors).ShouldBe(["A", "B", "C"]);
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
    public Task Copies_have_title_and_full_address_or_a_name_alone() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                cc:
                  - {name: Fu Ying, title: Chair, organization: National Congress, address: [23 Xijiaominxiang, Beijing 100805], phone: +86 10-6309-8305, fax: +86 10-6309-7934, email: fu@example.org}
                  - Jane Roe
                -- letters/2024-03-05-returns/en.md --
                ---
                title: On returns
                ---
                """
            )
            .Builds(site =>
                SitePage
                    .Words(site.Page(Address).Part("CC:"))
                    .ShouldBe(
                        "CC: Fu Ying Chair National Congress 23 Xijiaominxiang Beijing 100805 Tel: +86 10-6309-8305 Fax: +86 10-6309-7934 Email: fu@example.org Jane Roe"
                    )
            );

    private const string Copied = """
        -- letters/2024-03-05-returns/document.yml --
        to: [Kim Min-ji]
        cc: [Fu Ying, Jane Roe]
        copies: top
        endorsements: {groups: [{entries: [Open Sea]}]}
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        subject: The returns of March
        ---
        The text.
        """;

    [Fact]
    public Task Copies_can_stand_under_the_addressees() =>
        ASite
            .With(Copied)
            .Builds(site =>
            {
                site.Page(Address)
                    .Text("main")
                    .ShouldContain("Kim Min-ji CC: Fu Ying Jane Roe Re: The returns of March The text.");
                site.Page(Address).HasPart("CC:").ShouldBeFalse();
                site.Page(Address)
                    .One(".copied[role=group]")
                    .GetAttribute("aria-labelledby")
                    .ShouldBe(site.Page(Address).One(".copied > p").Id);
            });

    [Fact]
    public Task Copies_belong_to_the_letter_and_stand_before_who_endorses_it() =>
        ASite
            .With(Copied.Replace("copies: top\n", "", StringComparison.Ordinal))
            .Builds(site =>
            {
                var words = site.Page(Address).Text("main");
                words.ShouldContain("CC: Fu Ying Jane Roe Endorsements");
                words.ShouldContain("Kim Min-ji Re: The returns of March");
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
