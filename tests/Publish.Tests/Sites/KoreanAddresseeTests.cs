using Shouldly;
using Xunit;
using static Publish.Tests.Sites.FourLanguageLetter;

namespace Publish.Tests.Sites;

/// <summary>
/// In Korean each addressee has a form of address, of a person or of a body; where nobody can know which, its author is
/// asked.
/// </summary>
public sealed class KoreanAddresseeTests
{
    [Theory]
    [InlineData("xi", "시진핑 귀하")]
    [InlineData("kwon", "청장 권혁진 귀하", "항만노동청")]
    [InlineData("office", "사무국 귀중")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, title: {en: Mayor, ko: 시장}}", "시장 박민수 귀하")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, organization: {en: City, ko: 부산시}}", "박민수 귀하", "부산시")]
    [InlineData("{name: {en: City, ko: 부산시}, kind: organization}", "부산시 귀중")]
    [InlineData("{name: {en: Min-su, ko: 박민수}, kind: person}", "박민수 귀하")]
    [InlineData("{name: {en: City, ko: 부산시 귀중}}", "부산시 귀중")]
    [InlineData("{person: xi, title: {en: President, ko: 주석}}", "주석 시진핑 귀하")]
    public Task Korean_honors_a_person_and_a_body_each_in_their_way(string to, params string[] lines) =>
        ASite
            .With(
                People
                    + $$"""
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - {{to}}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Texts(".addressees p").ShouldBe(lines);
                site.Diagnostics.ShouldBeEmpty();
            });

    [Fact]
    public Task A_name_alone_has_no_form_of_address_and_its_author_is_asked_for_one() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to:
                      - kwon
                      - {name: {en: Park Min-su, ko: 박민수}}
                    """
                    + Texts
            )
            .Builds(site =>
            {
                site.Page("/ko" + Address).Texts(".addressees .name").ShouldBe(["청장 권혁진 귀하", "박민수"]);
                site.Page("/ko/letters/").Text("main .meta").ShouldContain("청장 권혁진 귀하, 박민수");
                var asked = site.Diagnostics.ShouldHaveSingleItem();
                (asked.Rule.Code, asked.Place.Position).ShouldBe(("PUB345", (3, 5)));
                asked.Mend.ShouldContain("{name: 박민수, kind: organization}");
            });

    [Fact]
    public Task Nobody_asks_where_no_Korean_is_written() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    to: [Park Min-su, Harbor Office]
                    -- letters/2024-03-05-returns/en.md --
                    ---
                    title: On returns
                    ---
                    """
            )
            .Builds(site =>
            {
                site.Diagnostics.ShouldBeEmpty();
                site.Page("/ko/letters/").Text("main .meta").ShouldContain("To Park Min-su and Harbor Office");
            });
}
