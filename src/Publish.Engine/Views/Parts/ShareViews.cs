using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Makes share links in the order set for the language.</summary>
internal static partial class ShareViews
{
    private const int InRow = 4;

    /// <param name="url">Canonical address.</param>
    public static ShareView Of(string url, string title, SiteSettings settings, Wording wording)
    {
        var links = settings
            .Share.In(wording.Language)
            .Select(service => Link(service, url, title, settings, wording))
            .ToImmutableArray();
        var row = links.TakeWhile((_, at) => links.Take(at).Count(IsAlwaysSeen) < InRow).ToImmutableArray();
        return new ShareView(row, [.. links.Skip(row.Length)]);
    }

    /// <summary>
    /// Whether a service is shown on every device; one that needs the device's share sheet does not count.
    /// </summary>
    private static bool IsAlwaysSeen(ShareLink link) => link.Service != ShareService.KakaoTalk;

    private static ShareLink Link(
        ShareService service,
        string url,
        string title,
        SiteSettings settings,
        Wording wording
    )
    {
        var name = wording.Service(service);
        var label = service switch
        {
            ShareService.Email => wording.Words.ShareByEmail,
            ShareService.Print or ShareService.Copy => name,
            ShareService.WeChat => wording.Words.WeChatQr,
            _ => wording.Words.ShareOn(name),
        };
        var qr = service == ShareService.WeChat ? QrCode.Of(url, label) : default;
        return new ShareLink(service, name, label, Href(service, url, title, settings, wording), qr);
    }

    private static string? Href(ShareService service, string url, string title, SiteSettings settings, Wording wording)
    {
        var (u, t) = (Escaped(url), Escaped(title));
        return service switch
        {
            ShareService.Facebook => $"https://www.facebook.com/sharer/sharer.php?u={u}",
            ShareService.X => $"https://x.com/intent/post?url={u}&text={t}",
            ShareService.WhatsApp => $"https://wa.me/?text={t}%20{u}",
            ShareService.Email => $"mailto:?subject={Escaped(Subject(title, settings, wording))}&body={u}",
            ShareService.LinkedIn => $"https://www.linkedin.com/sharing/share-offsite/?url={u}",
            ShareService.Reddit => $"https://www.reddit.com/submit?url={u}&title={t}",
            ShareService.Telegram => $"https://t.me/share/url?url={u}&text={t}",
            ShareService.Bluesky => $"https://bsky.app/intent/compose?text={t}%20{u}",
            ShareService.Mastodon => $"{settings.MastodonServer}/share?text={t}%20{u}",
            ShareService.Line => $"https://social-plugins.line.me/lineit/share?url={u}",
            ShareService.Naver => $"https://share.naver.com/web/shareView?url={u}&title={t}",
            ShareService.Weibo => $"https://service.weibo.com/share/share.php?url={u}&title={t}",
            _ => null,
        };
    }

    /// <summary>
    /// Percent-encodes, except letters, <c>/</c> and <c>:</c>, which browsers encode themselves; so links stay short.
    /// </summary>
    private static string Escaped(string words) => NoLetters().Replace(words, part => Uri.EscapeDataString(part.Value));

    [GeneratedRegex(@"[^\p{L}/:]+")]
    private static partial Regex NoLetters();

    private static string Subject(string title, SiteSettings settings, Wording wording) =>
        wording.Words.Bracketed(title, wording.Mark(settings.Title).Plain);
}
