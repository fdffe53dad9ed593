using Publish.Printing.Browsers;
using Shouldly;
using Xunit;

namespace Publish.Tests.Printing.Browsers;

/// <summary>
/// Who prints is told, by name, of a face that stands in for the one that is named, and of one that another region's
/// readers are used to.
/// </summary>
public sealed class FontCheckTests
{
    [Theory]
    [InlineData("ko", "Noto Serif CJK JP")]
    [InlineData("zh-Hans", "Noto Serif CJK JP")]
    [InlineData("zh-Hant", "Noto Sans CJK SC")]
    [InlineData("zh-Hant", "AR PL UMing CN")]
    [InlineData("ja", "Noto Sans KR")]
    public void A_face_of_another_region_is_told(string tag, string face) =>
        Told(tag, "", face)
            .ShouldNotBeNull()
            .ShouldStartWith($"Words in {tag} are set in {face}, which is drawn for readers of another region.");

    [Theory]
    [InlineData("ko", "Noto Serif CJK KR")]
    [InlineData("ko", "NanumMyeongjo")]
    [InlineData("zh-Hans", "Songti SC")]
    [InlineData("zh-Hant", "Noto Serif HK")]
    [InlineData("ja", "Noto Serif CJK JP")]
    public void A_face_of_its_own_is_not(string tag, string face) => Told(tag, "", "Noto Serif", face).ShouldBeNull();

    [Fact]
    public void A_face_that_nobody_named_is_told_with_the_package_that_brings_the_named_one() =>
        Told("en", "\"Noto Serif\", serif", "DejaVu Serif")
            .ShouldBe(
                "Words in en are set in DejaVu Serif, because this machine lacks Noto Serif. On Debian and Ubuntu, fonts-noto-core brings it; for macOS and Windows it is at fonts.google.com/noto."
            );

    [Theory]
    [InlineData("ko", "\"Noto Serif CJK KR\", \"Noto Serif KR\", serif", "NanumMyeongjo", "fonts-noto-cjk brings it")]
    [InlineData("fr", "\"House Roman\", serif", "Times New Roman", "lacks House Roman. Install it.")]
    public void So_is_it_in_other_scripts_and_themes(string tag, string named, string face, string how) =>
        Told(tag, named, face).ShouldNotBeNull().ShouldContain(how);

    [Theory]
    [InlineData("en", "\"Noto Serif\", serif", "Noto Serif")]
    [InlineData("ko", "\"Noto Serif CJK KR\", \"Noto Serif KR\", serif", "Noto Serif KR")]
    [InlineData("en", "serif", "Times New Roman")]
    public void A_named_face_is_not_nor_any_where_none_is_named(string tag, string named, string face) =>
        Told(tag, named, face).ShouldBeNull();

    [Fact]
    public void A_language_is_told_once() =>
        FontCheck
            .Told([
                new SetWords("en", ["Noto Serif"], ["DejaVu Serif"]),
                new SetWords("en", ["Noto Sans"], ["DejaVu Sans"]),
                new SetWords("ko", ["Noto Serif KR"], ["Noto Serif KR"]),
            ])
            .ShouldHaveSingleItem()
            .Text.ShouldStartWith(
                "Words in en are set in DejaVu Serif and DejaVu Sans, because this machine lacks Noto Serif and Noto Sans."
            );

    private static string? Told(string tag, string named, params string[] faces) =>
        FontCheck.Told([new SetWords(tag, FontCheck.Families(named), faces)]).SingleOrDefault()?.Text;
}
