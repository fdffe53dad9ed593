using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Share links of a page.</summary>
/// <param name="Row">Up to four that every device has, with others between them.</param>
/// <param name="More">Those under “Other ways to share”.</param>
public sealed record ShareView(ImmutableArray<ShareLink> Row, ImmutableArray<ShareLink> More);

/// <summary>A share link or action.</summary>
/// <param name="Name">The service's name in the reader's language, or the action (print, copy link).</param>
/// <param name="Label">Accessible label, such as “Share on Facebook”.</param>
/// <param name="Href">Null for an action that needs script, hidden without it.</param>
/// <param name="Qr">QR code of the page's address as SVG, for services without share links.</param>
public sealed record ShareLink(ShareService Service, string Name, string Label, string? Href, Html Qr);
