using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publish.Import;

/// <summary>Where a page stood, all that led to it, and from where its links count.</summary>
internal sealed record PageAddresses(Uri Own, Uri Base, ImmutableArray<string> Others)
{
    public static PageAddresses Of(IHtmlDocument page, HeadFacts head, Uri stood, SiteHabits habits)
    {
        if (
            stood.Host == SiteAddress.Nowhere.Host
            && habits.Host is { } host
            && Uri.TryCreate(host + stood.PathAndQuery, UriKind.Absolute, out var known)
        )
            stood = known;
        var mirrored = Mirrored(page);
        var own = Said(head.Canonical, stood, habits) ?? Said(head.Meta("og:url"), stood, habits) ?? mirrored ?? stood;
        var from =
            stood.Host == SiteAddress.Nowhere.Host
            && own.Host != stood.Host
            && Uri.TryCreate(new Uri(own.GetLeftPart(UriPartial.Authority)), stood.PathAndQuery, out var there)
                ? there
                : stood;
        if (
            page.QuerySelector("base[href]")?.GetAttribute("href") is { } written
            && Uri.TryCreate(from, written, out var set)
            && set.Scheme is "http" or "https"
        )
            from = set;
        var others = new[]
        {
            SiteAddress.Text(stood),
            stood.PathAndQuery,
            Resolved(head.Shortlink, from),
            Resolved(head.Meta("og:url"), from),
            mirrored?.AbsoluteUri,
        }
            .OfType<string>()
            .Where(other => other != SiteAddress.Text(own) && other != own.PathAndQuery && other.Length > 1)
            .Distinct(StringComparer.Ordinal);
        return new PageAddresses(own, from, [.. others]);
    }

    /// <summary>Templates often say that every page is the home page.</summary>
    private static Uri? Said(string? written, Uri stood, SiteHabits habits) =>
        written is { Length: > 0 }
        && !habits.Addresses.Contains(written)
        && SiteAddress.Resolve(stood, written) is { Scheme: "http" or "https" } uri
        && (uri.PathAndQuery.Length > 1 || stood.PathAndQuery.Length == 1)
            ? uri
            : null;

    private static string? Resolved(string? written, Uri from) =>
        SiteAddress.Resolve(from, written) is { Scheme: "http" or "https", PathAndQuery.Length: > 1 } uri
            ? SiteAddress.Text(uri)
            : null;

    /// <summary>Browsers and mirroring programs write the address into a comment at the page's beginning.</summary>
    private static Uri? Mirrored(IHtmlDocument page)
    {
        foreach (
            var comment in page
                .ChildNodes.OfType<IComment>()
                .Concat(page.DocumentElement.ChildNodes.OfType<IComment>())
                .Take(20)
        )
        {
            var text = comment.Data.Trim();
            if (
                text.StartsWith("saved from url=", StringComparison.Ordinal)
                && text.IndexOf(')', StringComparison.Ordinal) is > 0 and var end
                && Uri.TryCreate(text[(end + 1)..].Trim(), UriKind.Absolute, out var saved)
                && saved.Scheme is "http" or "https"
            )
                return saved;
            if (
                text.StartsWith("Mirrored from ", StringComparison.Ordinal)
                && text.IndexOf(" by ", StringComparison.Ordinal) is > 14 and var by
                && Uri.TryCreate("https://" + text[14..by], UriKind.Absolute, out var mirrored)
            )
                return mirrored;
        }
        return null;
    }
}
