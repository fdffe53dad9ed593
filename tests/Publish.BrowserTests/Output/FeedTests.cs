using System.Globalization;
using System.Xml.Linq;

namespace Publish.BrowserTests.Output;

/// <summary>Feeds are what the Atom standard (RFC 4287) asks for, each in its own language.</summary>
public sealed class FeedTests(SampleSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XName Lang = XNamespace.Xml + "lang";

    [Fact]
    public void Each_language_has_a_feed_for_everything_and_one_a_kind() =>
        Complaints.None(
            from language in site.Languages
            let prefix = language == site.Languages[0] ? "" : language.ToLowerInvariant() + "/"
            from feed in new[] { "feed.xml", "letters/feed.xml", "press-releases/feed.xml" }
            where !File.Exists(Path.Combine(site.Folder, prefix + feed))
            select $"{prefix}{feed} is not there"
        );

    [Fact]
    public void Feeds_and_entries_have_all_that_the_standard_requires() =>
        Complaints.None(
            from feed in Feeds()
            from element in feed.Root.Elements(Atom + "entry").Prepend(feed.Root)
            from fault in Faults(element)
            select $"{feed.Path}: {element.Element(Atom + "id")?.Value}: {fault}"
        );

    [Fact]
    public void Ids_are_unique_within_a_feed_and_feeds_differ() =>
        Complaints.None(
            Feeds()
                .SelectMany(
                    feed => feed.Root.Elements(Atom + "entry"),
                    (feed, entry) => (feed.Path, Id: (string?)entry.Element(Atom + "id"))
                )
                .Concat(Feeds().Select(feed => (Path: "feeds", Id: (string?)feed.Root.Element(Atom + "id"))))
                .GroupBy(id => id)
                .Where(id => id.Count() > 1)
                .Select(id => $"{id.Key.Path} has {id.Key.Id} {id.Count()} times")
        );

    [Fact]
    public void A_feed_holds_its_own_language_alone() =>
        Complaints.None(
            from feed in Feeds()
            let language = (string?)feed.Root.Attribute(Lang)
            from entry in feed.Root.Elements(Atom + "entry")
            let address = Alternate(entry)
            where site.PageAt(address)?.Language != language
            select $"{feed.Path} ({language}) leads to {address}"
        );

    [Fact]
    public void A_feed_says_where_it_is() =>
        Complaints.None(
            from feed in Feeds()
            let self = feed
                .Root.Elements(Atom + "link")
                .Where(link => (string?)link.Attribute("rel") == "self")
                .Select(link => (string?)link.Attribute("href"))
            where !self.SequenceEqual([$"{site.Url}/{feed.Path}"])
            select $"{feed.Path} says {string.Join(" ", self)}"
        );

    [Fact]
    public void Every_letter_and_release_is_in_its_languages_feed_or_older_than_all_there() =>
        Complaints.None(
            from language in site.Languages
            let prefix = language == site.Languages[0] ? "" : language.ToLowerInvariant() + "/"
            let entries = Feeds()
                .Single(feed => feed.Path == prefix + "feed.xml")
                .Root.Elements(Atom + "entry")
                .Select(Alternate)
                .ToList()
            let documents = site.Documents.Count(page => page.Language == language && page.Kind != PageKind.Standing)
            where entries.Count < Math.Min(20, documents)
            select $"{prefix}feed.xml has {entries.Count} of {documents}"
        );

    private static IEnumerable<string> Faults(XElement element)
    {
        foreach (var name in new[] { "id", "title", "updated" })
            if (
                element.Elements(Atom + name).Count() != 1
                || string.IsNullOrWhiteSpace((string?)element.Element(Atom + name))
            )
                yield return $"{element.Elements(Atom + name).Count()} {name}";
        foreach (var date in element.Elements().Where(child => child.Name.LocalName is "updated" or "published"))
            if (
                !DateTimeOffset.TryParseExact(
                    date.Value,
                    "yyyy-MM-dd'T'HH:mm:ssK",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
            )
                yield return $"{date.Name.LocalName} is {date.Value}";
        if (!Uri.IsWellFormedUriString((string?)element.Element(Atom + "id"), UriKind.Absolute))
            yield return "the id is no IRI";
        if (!element.AncestorsAndSelf().Any(above => above.Elements(Atom + "author").Elements(Atom + "name").Any()))
            yield return "no author";
        if (
            element.Name == Atom + "entry"
            && Alternate(element).Length == 0
            && element.Element(Atom + "content") is null
        )
            yield return "neither content nor a link";
    }

    private static string Alternate(XElement entry) =>
        entry
            .Elements(Atom + "link")
            .Where(link => (string?)link.Attribute("rel") is null or "alternate")
            .Select(link => (string?)link.Attribute("href"))
            .FirstOrDefault()
        ?? "";

    private IEnumerable<(string Path, XElement Root)> Feeds() =>
        site.Files("feed.xml").Select(path => (path, XDocument.Load(Path.Combine(site.Folder, path)).Root!));
}
