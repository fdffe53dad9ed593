using Publish.Engine.Browser;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Browser;

/// <summary>Who prints is told, by name, of a face that another region's readers are used to.</summary>
public sealed class ForeignFacesTests
{
    [Theory]
    [InlineData("ko", "Noto Serif CJK JP")]
    [InlineData("zh-Hans", "Noto Serif CJK JP")]
    [InlineData("zh-Hant", "Noto Sans CJK SC")]
    [InlineData("zh-Hant", "AR PL UMing CN")]
    [InlineData("ja", "Noto Sans KR")]
    public void A_face_of_another_region_is_told(string tag, string face) =>
        ForeignFaces.Told(tag, ["Noto Serif", face]).ShouldNotBeNull().Text.ShouldStartWith($"Words in {tag} are set in {face}, ");

    [Theory]
    [InlineData("ko", "Noto Serif CJK KR")]
    [InlineData("ko", "NanumMyeongjo")]
    [InlineData("zh-Hans", "Songti SC")]
    [InlineData("zh-Hant", "Noto Serif HK")]
    [InlineData("ja", "Noto Serif CJK JP")]
    public void A_face_of_its_own_is_not(string tag, string face) => ForeignFaces.Told(tag, ["Noto Serif", face]).ShouldBeNull();
}
