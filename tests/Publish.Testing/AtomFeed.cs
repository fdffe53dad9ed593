using System.Xml.Linq;

namespace Publish.Testing;

/// <summary>An Atom feed as its reader sees it.</summary>
public sealed class AtomFeed(XElement feed)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public string? Language => feed.Attribute(XNamespace.Xml + "lang")?.Value;

    public string Id => feed.Element(Atom + "id")?.Value ?? "";

    public string? Title => feed.Element(Atom + "title")?.Value;

    public string? Updated => feed.Element(Atom + "updated")?.Value;

    public IEnumerable<string> Titles => Entries.Select(entry => Of(entry, "title"));

    public IEnumerable<XElement> Entries => feed.Elements(Atom + "entry");

    public static string Of(XElement entry, string name) => entry.Element(Atom + name)?.Value ?? "";

    public static IEnumerable<string> Authors(XElement entry) =>
        entry.Elements(Atom + "author").Select(author => author.Value);

    public static string Href(XElement entry) => entry.Element(Atom + "link")?.Attribute("href")?.Value ?? "";
}
