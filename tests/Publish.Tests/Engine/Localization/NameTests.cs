using Publish.Engine.Localization;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Localization;

public class NameTests
{
    [Theory]
    [InlineData("en", "South Korea", "North Korea", "Hong Kong", "Macao", "Fiji")]
    [InlineData("ko", "한국", "북한", "홍콩", "마카오", "피지")]
    [InlineData("zh-Hans", "韩国", "朝鲜", "香港", "澳门", "斐济")]
    [InlineData("zh-Hant", "韓國", "北韓", "香港", "澳門", "斐濟")]
    public void Trap_8_countries_are_named_in_the_readers_language_and_in_short(string tag, params string[] names) =>
        new[] { "KR", "KP", "HK", "MO", "FJ" }.Select(Sites.Wording(tag).Country).ShouldBe(names);

    [Fact]
    public void A_country_without_a_name_is_shown_by_its_code() => Sites.Wording("ko").Country("QZ").ShouldBe("QZ");

    [Theory]
    [InlineData("en", "English")]
    [InlineData("ko", "한국어")]
    [InlineData("zh-Hans", "简体中文")]
    [InlineData("zh-Hant", "繁體中文")]
    [InlineData("es", "español")]
    [InlineData("id", "Indonesia")]
    [InlineData("tlh", "tlh")]
    public void Trap_8_a_language_has_its_own_name_and_no_country_in_it(string tag, string name) =>
        Wording.OwnName(Sites.Language(tag)).ShouldBe(name);

    [Theory]
    [InlineData("en", "Korean", "Simplified Chinese", "Traditional Chinese", "Fijian", "Chinese")]
    [InlineData("ko", "한국어", "중국어(간체)", "중국어(번체)", "피지어", "중국어")]
    [InlineData("zh-Hans", "韩文", "简体中文", "繁体中文", "斐济文", "中文")]
    [InlineData("zh-Hant", "韓文", "簡體中文", "繁體中文", "斐濟文", "中文")]
    public void Languages_of_a_text_are_named_in_the_readers_language(string tag, params string[] names) =>
        new[] { "ko", "zh-Hans", "zh-Hant", "fj", "zh" }
            .Select(other => Sites.Wording(tag).WrittenName(Sites.Language(other)))
            .ShouldBe(names);

    [Theory]
    [InlineData("en", "English", "Korean", "Indonesian", "Chinese", "Cantonese")]
    [InlineData("ko", "영어", "한국어", "인도네시아어", "중국어", "광둥어")]
    [InlineData("zh-Hans", "英语", "韩语", "印度尼西亚语", "中文", "粤语")]
    [InlineData("zh-Hant", "英語", "韓語", "印尼語", "中文", "粵語")]
    public void Languages_that_somebody_speaks_are_named_in_the_readers_language(string tag, params string[] names) =>
        new[] { "en", "ko", "id", "zh", "yue" }
            .Select(other => Sites.Wording(tag).SpokenName(Sites.Language(other)))
            .ShouldBe(names);

    [Theory]
    [InlineData("en", "Mastodon", "Bluesky", "X", "PeerTube", "7")]
    [InlineData("ko", "마스토돈", "블루스카이", "엑스(X)", "PeerTube", "7")]
    [InlineData("zh-Hans", "Mastodon", "Bluesky", "X", "PeerTube", "7")]
    public void Networks_are_called_what_their_users_call_them_and_others_as_they_are_typed(
        string tag,
        params string[] names
    ) => new[] { "Mastodon", "bluesky", "X", "PeerTube", "7" }.Select(Sites.Wording(tag).Network).ShouldBe(names);

    [Theory]
    [InlineData(
        "en",
        "Facebook",
        "X",
        "KakaoTalk",
        "LINE",
        "Weibo",
        "WeChat",
        "LinkedIn",
        "Email",
        "Print",
        "Copy link"
    )]
    [InlineData(
        "ko",
        "페이스북",
        "엑스(X)",
        "카카오톡",
        "라인",
        "웨이보",
        "위챗",
        "링크드인",
        "이메일",
        "인쇄",
        "링크 복사"
    )]
    [InlineData(
        "zh-Hans",
        "Facebook",
        "X",
        "KakaoTalk",
        "LINE",
        "微博",
        "微信",
        "领英",
        "电子邮件",
        "打印",
        "复制链接"
    )]
    [InlineData(
        "zh-Hant",
        "Facebook",
        "X",
        "KakaoTalk",
        "LINE",
        "微博",
        "微信",
        "LinkedIn",
        "電子郵件",
        "列印",
        "複製連結"
    )]
    public void Ways_to_share_are_called_what_their_users_call_them(string tag, params string[] names) =>
        new[]
        {
            ShareService.Facebook,
            ShareService.X,
            ShareService.KakaoTalk,
            ShareService.Line,
            ShareService.Weibo,
            ShareService.WeChat,
            ShareService.LinkedIn,
            ShareService.Email,
            ShareService.Print,
            ShareService.Copy,
        }
            .Select(Sites.Wording(tag).Service)
            .ShouldBe(names);

    [Fact]
    public void Every_way_to_share_has_a_name_in_every_language()
    {
        foreach (var language in Sites.Four)
        foreach (var service in Enum.GetValues<ShareService>())
            Sites.Wording(language.Tag).Service(service).ShouldNotBeEmpty();
    }
}
