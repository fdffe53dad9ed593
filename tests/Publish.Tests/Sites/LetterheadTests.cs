using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// A letter says who sends it: its letterhead with all that it has, several letterheads, or names alone.
/// </summary>
public sealed class LetterheadTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string Office = """
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
        """;

    [Fact]
    public Task The_letterhead_has_its_name_logo_lines_numbers_and_groups() =>
        ASite
            .With(Office)
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
}
