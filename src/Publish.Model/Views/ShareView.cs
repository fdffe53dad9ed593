using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>The ways to pass a page on: one list, shown at the top and at the bottom.</summary>
/// <param name="Row">At most four.</param>
/// <param name="More">What stands under “Other ways to share”.</param>
public sealed record ShareView(ImmutableArray<ShareLink> Row, ImmutableArray<ShareLink> More);

/// <summary>One way to share.</summary>
/// <param name="Name">The service as the reader's language writes it, or the act (print, copy link).</param>
/// <param name="Label">What a screen reader speaks, such as “Share on Facebook”.</param>
/// <param name="Href">Null for what only script can do (print, copy, the device's own sheet): hidden without
/// it.</param>
/// <param name="Qr">An SVG picture of a code that holds the page's address, for services without a link.</param>
public sealed record ShareLink(ShareService Service, string Name, string Label, string? Href, Html Qr);
