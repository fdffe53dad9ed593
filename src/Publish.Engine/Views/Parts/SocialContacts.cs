using System.Collections.Frozen;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Names an account on a social network by its handle, such as “Mastodon: @roe@social.example”.</summary>
internal static class SocialContacts
{
    // Host: service, path before the handle, and whether the handle is written with @.
    private static readonly FrozenDictionary<string, (ShareService Service, string Path, bool IsAt)> Services =
        new Dictionary<string, (ShareService, string, bool)>(StringComparer.OrdinalIgnoreCase)
        {
            ["x.com"] = (ShareService.X, "/", true),
            ["twitter.com"] = (ShareService.X, "/", true),
            ["bsky.app"] = (ShareService.Bluesky, "/profile/", true),
            ["t.me"] = (ShareService.Telegram, "/", true),
            ["facebook.com"] = (ShareService.Facebook, "/", false),
            ["linkedin.com"] = (ShareService.LinkedIn, "/in/", false),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Hosts with an @ in the path, whose handles have no server.
    private static readonly string[] Others = ["youtube.com", "tiktok.com", "threads.net", "threads.com", "medium.com"];

    public static ContactLine Of(NamedLink link, Wording wording)
    {
        var url = new Uri(link.Url);
        var host = url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host;
        var path = Uri.UnescapeDataString(url.AbsolutePath).TrimEnd('/');
        var (service, handle) = Known(host, path, wording);
        if (handle is null)
            return new ContactLine("", link.Name, link.Url);
        return new ContactLine(
            wording.Words.ContactLabel(link.Name == url.Host ? service : wording.Network(link.Name)),
            handle,
            link.Url
        )
        {
            IsLeftToRight = wording.Language.IsRightToLeft,
        };
    }

    /// <summary>Service and handle of an address; a null handle where the path has none.</summary>
    private static (string Service, string? Handle) Known(string host, string path, Wording wording)
    {
        if (Services.TryGetValue(host, out var known))
            return (
                wording.Service(known.Service),
                Below(path, known.Path) is { } name ? (known.IsAt ? "@" : "") + name : null
            );
        if (Others.Contains(host))
            return (host, Below(path, "/@") is { } account ? "@" + account : null);
        return (wording.Service(ShareService.Mastodon), Below(path, "/@") is { } person ? $"@{person}@{host}" : null);
    }

    /// <summary>The only path segment after a prefix; else null.</summary>
    private static string? Below(string path, string beginning) =>
        path.Length > beginning.Length
        && path.StartsWith(beginning, StringComparison.Ordinal)
        && path[beginning.Length..] is var name
        && !name.Contains('/', StringComparison.Ordinal)
            ? name
            : null;
}
