using Shouldly;
using Xunit;
using static Publish.Tests.Sites.FourLanguageLetter;

namespace Publish.Tests.Sites;

/// <summary>A Chinese letter ends as Chinese letters do: who signs, the form that closes it, and its day.</summary>
public sealed class ChineseSignatureTests
{
    [Fact]
    public Task A_Chinese_letter_ends_with_organization_title_name_and_day() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    signatories: [kwon]
                    """
                    + Texts
            )
            .Builds(site =>
            {
                Signed(site, "").ShouldBe(["Kwon Hyeok-jin", "Commissioner", "Harbor Labor Office", "Busan"]);
                Signed(site, "/ko").ShouldBe(["항만노동청", "청장", "권혁진", "부산"]);
                Signed(site, "/zh-hans").ShouldBe(["港湾劳动厅（釜山）", "厅长", "权赫振", "2024年3月5日"]);
                Signed(site, "/zh-hant").ShouldBe(["港灣勞動廳（釜山）", "廳長", "權赫振 謹啟", "2024年3月5日"]);
                site.Page("/zh-hans" + Address).One(".signed time").GetAttribute("datetime").ShouldBe("2024-03-05");
            });

    [Fact]
    public Task Where_several_sign_in_Taiwan_the_last_closes_the_letter() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    signatories: [xi, bae]
                    """
                    + Texts
            )
            .Builds(site => Signed(site, "/zh-hant").ShouldBe(["習近平", "裴鎮浩 謹啟", "2024年3月5日"]));

    [Fact]
    public Task What_the_closing_says_already_is_not_said_again() =>
        ASite
            .With(
                People
                    + """
                    -- letters/2024-03-05-returns/document.yml --
                    language: zh-Hant
                    signatories: [kwon]
                    -- letters/2024-03-05-returns/zh-Hant.md --
                    ---
                    title: 關於遣返
                    closing: |-
                      謹啟
                      2024年3月5日
                    ---
                    內文。
                    """
            )
            .Builds(site => Signed(site, "/zh-hant").ShouldBe(["港灣勞動廳（釜山）", "廳長", "權赫振"]));

    private static IEnumerable<string> Signed(BuiltSite site, string language) =>
        site.Page(language + Address).Texts(".signatories p, .signed");
}
