using AngleSharp.Dom;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>Those who are written to and those who sign, each language in its own form.</summary>
public sealed class PartyTests
{
    private const string Address = "/letters/2024/03/05/returns/";

    private const string InThree = """

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
    public Task A_person_is_addressed_as_each_language_does() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - name: {en: Park Geun-hye, ko: 박근혜, zh-Hans: 朴槿惠}
                    title: {en: President, ko: 대통령, zh-Hans: 总统}
                    organization: {en: Republic of Korea, ko: 대한민국, zh-Hans: 大韩民国}
                """ + InThree
            )
            .Builds(site =>
            {
                Lines(site.Page(Address).Labelled("Addressees"))
                    .ShouldBe(["Park Geun-hye", "President", "Republic of Korea"]);
                Lines(site.Page("/ko" + Address).Labelled("수신인")).ShouldContain("대통령 박근혜 귀하");
                Lines(site.Page("/zh-hans" + Address).Labelled("收信人")).ShouldBe(["大韩民国", "总统 朴槿惠"]);
            });

    [Fact]
    public Task An_institution_is_addressed_as_one_in_Korean() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - {name: {en: Ministry of Foreign Affairs, ko: 외교부, zh-Hans: 外交部}, kind: organization}
                """ + InThree
            )
            .Builds(site =>
            {
                Lines(site.Page("/ko" + Address).Labelled("수신인")).ShouldBe(["외교부 귀중"]);
                Lines(site.Page(Address).Labelled("Addressees")).ShouldBe(["Ministry of Foreign Affairs"]);
            });

    [Fact]
    public Task Several_addressees_stand_in_the_order_given_with_all_that_is_known_of_each() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - {name: First Body, address: [1 Long Street, Seoul], phone: +82 2-770-4721, email: one@example.org}
                  - {name: Second Body, fax: [+82 2-770-4723, +82 2-770-4724]}
                """ + InThree
            )
            .Builds(site =>
            {
                var words = SitePage.Words(site.Page(Address).Labelled("Addressees"));
                words.ShouldBe(
                    "First Body Contact details 1 Long Street Seoul Tel: +82 2-770-4721 Email: one@example.org Second Body Contact details Fax: +82 2-770-4723 Fax: +82 2-770-4724"
                );
                site.Page(Address).Links.ShouldContain("tel:+8227704721");
                site.Page(Address).Links.ShouldContain("mailto:one@example.org");
            });

    [Fact]
    public Task A_signatory_has_the_title_after_the_name_in_English_and_above_it_in_Korean_and_Chinese() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                signatories:
                  - name: {en: Sophie Richardson, ko: 소피 리처드슨, zh-Hans: 索菲·理查森}
                    title: {en: China Director, ko: 중국국장, zh-Hans: 中国部主任}
                    organization: {en: Example, ko: 예시, zh-Hans: 示例}
                """ + InThree
            )
            .Builds(site =>
            {
                Lines(site.Page(Address).Labelled("Signatories"))
                    .ShouldBe(["Sophie Richardson", "China Director", "Example"]);
                Lines(site.Page("/ko" + Address).Labelled("서명자")).ShouldBe(["예시", "중국국장", "소피 리처드슨"]);
                Lines(site.Page("/zh-hans" + Address).Labelled("签署人"))
                    .ShouldBe(["示例", "中国部主任", "索菲·理查森"]);
            });

    [Fact]
    public Task The_picture_of_a_signature_says_whose_it_is() =>
        ASite
            .With(
                """
                -- people.yml --
                roe: {name: {en: Jane Roe, ko: 제인 로}, signature: signatures/roe.svg}
                -- signatures/roe.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"></svg>
                -- letters/2024-03-05-returns/document.yml --
                signatories: [roe]
                """ + InThree
            )
            .Builds(site =>
            {
                site.Page(Address).One("main img").GetAttribute("alt").ShouldBe("Signature of Jane Roe");
                site.Page("/ko" + Address).One("main img").GetAttribute("alt").ShouldBe("제인 로 서명");
                site.Page(Address).One("main img").GetAttribute("src").ShouldBe("/signatures/roe.svg");
                site.ShouldHave("/signatures/roe.svg");
            });

    [Fact]
    public Task A_person_may_be_otherwise_on_the_day_of_the_letter() =>
        ASite
            .With(
                """
                -- people.yml --
                yun: {name: {en: Yun Byung-se, ko: 윤병세}, title: {en: Minister, ko: 장관}, organization: Foreign Affairs}
                -- letters/2024-03-05-returns/document.yml --
                to:
                  - {person: yun, title: {en: Former Minister, ko: 전 장관}}
                  - yun
                """ + InThree
            )
            .Builds(site =>
                Lines(site.Page(Address).Labelled("Addressees"))
                    .ShouldBe([
                        "Yun Byung-se",
                        "Former Minister",
                        "Foreign Affairs",
                        "Yun Byung-se",
                        "Minister",
                        "Foreign Affairs",
                    ])
            );

    [Fact]
    public Task A_title_may_have_several_lines() =>
        ASite
            .With(
                """
                -- letters/2024-03-05-returns/document.yml --
                signatories:
                  - name: Jane Roe
                    title: [Director, Seoul Office]
                """ + InThree
            )
            .Builds(site =>
                site.Page(Address).Labelled("Signatories").InnerHtml.ShouldContain("Director<br>Seoul Office")
            );

    private static IEnumerable<string> Lines(IElement part) => part.QuerySelectorAll("p").Select(SitePage.Words);
}
