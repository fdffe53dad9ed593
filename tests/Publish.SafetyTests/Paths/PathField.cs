using System.Text.Json;

namespace Publish.SafetyTests.Paths;

/// <summary>A place in the input where something is written that becomes a path.</summary>
/// <param name="Key">As the program's own description of its files names it: file, a colon, keys.</param>
/// <param name="Depth">How many folders the file that says it lies below the site's own.</param>
/// <param name="Say">The files that say it, by their paths below a document's folder or, with a slash before, below the
/// input.</param>
/// <param name="MustTell">No trick is right here: each must be told.</param>
internal sealed record PathField(
    string Key,
    int Depth,
    Func<string, (string File, string Text)[]> Say,
    bool MustTell = true
)
{
    private const string Text = "---\ntitle: On returns\n---\nText.\n";

    /// <summary>Of letters: so many sites of one document as there are tricks can be one site.</summary>
    public static IReadOnlyList<PathField> OfDocuments { get; } =
    [
        new("document.yml: slug", 4, path => Shared($"slug: {Quoted(path)}"), MustTell: false),
        new("document.yml: aliases", 4, path => Shared($"aliases: [{Quoted(path)}]"), MustTell: false),
        new("document.yml: aliases", 4, path => Shared($"aliases: [{Quoted("/" + path)}]"), MustTell: false),
        new("document.yml: attachments file", 4, path => Shared($"attachments: [{{file: {Quoted(path)}}}]")),
        new("document.yml: image file", 4, path => Shared($"image: {{file: {Quoted(path)}, alt: A picture}}")),
        new("document.yml: signatories signature", 4, path =>
            Shared($"signatories: [{{name: A, signature: {Quoted(path)}}}]")
        ),
        new("document.yml: endorsements groups entries", 4, path =>
            Shared($"endorsements: {{groups: [{{title: All, entries: {Quoted(path)}}}]}}")
        ),
        new(
            "<language>.md: slug",
            4,
            path => [("en.md", $"---\ntitle: On returns\nslug: {Quoted(path)}\n---\nText.\n")],
            MustTell: false
        ),
        new(
            "<language>.md: aliases",
            4,
            path => [("en.md", $"---\ntitle: On returns\naliases: [{Quoted("/" + path)}]\n---\nText.\n")],
            MustTell: false
        ),
        new(
            "<language>.md: a link",
            4,
            path => [("en.md", $"---\ntitle: On returns\n---\nSee [this](<{path}>) and [that]({path}).\n")],
            MustTell: false
        ),
        new(
            "<language>.md: a picture",
            4,
            path => [("en.md", $"---\ntitle: On returns\n---\n![A picture](<{path}>)\n")],
            MustTell: false
        ),
        new(
            "<language>.md: a picture of its own page",
            4,
            path => [("en.md", $"---\ntitle: On returns\n---\n![a]({path}){{src=\"{path}\"}}\n")],
            MustTell: false
        ),
    ];

    /// <summary>Of what a site has once: each trick is a site of its own.</summary>
    public static IReadOnlyList<PathField> OfSites { get; } =
    [
        new("site.yml: share-picture", 2, path => Site($"share-picture: {Quoted(path)}")),
        new("site.yml: organization logo", 2, path => Site($"organization: {{logo: {Quoted(path)}}}")),
        new("people.yml: signature", 2, path =>
            [
                ("/people.yml", $"han: {{name: Han, signature: {Quoted(path)}}}\n"),
                ("document.yml", "signatories: [han]\n"),
                ("en.md", Text),
            ]
        ),
        new("letterheads/<id>.yml: logo", 3, path =>
            [
                ("/letterheads/own.yml", $"name: Own\nlogo: {Quoted(path)}\n"),
                ("document.yml", "letterhead: own\n"),
                ("en.md", Text),
            ]
        ),
    ];

    private static (string, string)[] Shared(string yaml) => [("document.yml", yaml + "\n"), ("en.md", Text)];

    private static (string, string)[] Site(string yaml) =>
        [("/site.yml", TrickedSite.SiteYaml + yaml + "\n"), ("en.md", Text)];

    /// <summary>JSON is YAML, and says every sign.</summary>
    private static string Quoted(string path) => JsonSerializer.Serialize(path);
}
