using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Share services offered on pages, in order, by language.</summary>
public sealed record ShareServices(
    ImmutableArray<ShareService> Usually,
    ImmutableDictionary<Language, ImmutableArray<ShareService>> ByLanguage
)
{
    /// <summary>The default services.</summary>
    public static ShareServices Usual { get; } =
        new(
            [
                ShareService.Facebook,
                ShareService.X,
                ShareService.WhatsApp,
                ShareService.Email,
                ShareService.LinkedIn,
                ShareService.Reddit,
                ShareService.Telegram,
                ShareService.Print,
            ],
            ImmutableDictionary<Language, ImmutableArray<ShareService>>.Empty
        );

    public ImmutableArray<ShareService> In(Language language) => ByLanguage.GetValueOrDefault(language, Usually);
}

/// <summary>A share service or action; its name in lower case is the value in <c>site.yml</c>.</summary>
public enum ShareService
{
    Facebook,
    X,
    WhatsApp,
    Email,
    LinkedIn,
    Reddit,
    Telegram,
    Print,
    Bluesky,
    Mastodon,
    KakaoTalk,
    Line,
    Naver,
    Weibo,
    WeChat,
    Copy,
}
