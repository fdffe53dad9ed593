using Shouldly;
using Xunit;
using static Publish.Tests.Sites.FourLanguageLetter;

namespace Publish.Tests.Sites;

/// <summary>Who gets a copy of a letter stands on it, under the text or under the addressees.</summary>
public sealed class CopiesTests
{
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
    public Task Copies_are_addressed_as_on_an_envelope_without_an_honor() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    cc: [kwon, office]
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page(Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["Kwon Hyeok-jin", "Commissioner", "Harbor Labor Office", "The Secretariat"]);
                site.Page("/ko" + Address).Texts(".copies .party p").ShouldBe(["청장 권혁진", "항만노동청", "사무국"]);
                site.Page("/zh-hans" + Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["港湾劳动厅", "厅长 权赫振", "秘书处"]);
                site.Page("/zh-hant" + Address)
                    .Texts(".copies .party p")
                    .ShouldBe(["港灣勞動廳", "廳長 權赫振", "祕書處"]);
            });
}
