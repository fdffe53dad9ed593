using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN_us.UTF-8", "en-US")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("sr_latn", "sr-Latn")]
    [InlineData("uz", "uz")]
    [InlineData("kor", "ko")]
    [InlineData("kr", "ko")]
    [InlineData("ko_KR", "ko-KR")]
    [InlineData("cn", "zh-Hans")]
    [InlineData("tw", "zh-Hant")]
    [InlineData("zh", "zh")]
    [InlineData("zh_CN", "zh-Hans")]
    [InlineData("zh-hant-HK", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant")]
    [InlineData("und", null)]
    [InlineData("Korean", null)]
    [InlineData("한국어", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_tag_is_known_however_an_old_site_writes_it(string? written, string? tag) =>
        LanguageTag.Of(written).ShouldBe(tag);
}
