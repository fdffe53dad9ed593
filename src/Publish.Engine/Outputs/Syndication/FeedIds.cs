using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Outputs.Syndication;

/// <summary>
/// Ids of feeds and of their entries: <c>tag:</c> URIs (RFC 4151) of a document's folder and its language.
/// No address of today is in them, so that a site that moves, or a text that is renamed, is not shown as new.
/// </summary>
internal static class FeedIds
{
    public static string Of(Document document, Variant variant, SiteSettings settings) =>
        Tag(settings, $"{document.FeedId ?? document.Id}/{variant.Language.Tag}");

    public static string Of(Feed feed, SiteSettings settings) =>
        Tag(settings, $"feed/{feed.Language.Tag}{(feed.Name.Length > 0 ? "/" : "")}{feed.Name}");

    private static string Tag(SiteSettings settings, string path) =>
        $"tag:{settings.FeedAuthority}:{string.Join('/', UnicodeNormalization.Of(path).Split('/').Select(Uri.EscapeDataString))}";
}
