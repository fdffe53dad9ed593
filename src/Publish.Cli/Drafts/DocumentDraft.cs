using System.Globalization;
using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Cli.Drafts;

/// <summary>
/// The first files of a new document: a text with a placeholder, and <c>document.yml</c> with <c>draft: true</c>.
/// </summary>
internal sealed record DocumentDraft
{
    /// <summary>Path of the JSON Schema from the document's folder, for editors.</summary>
    private const string Schema = "../../schema/document.schema.json";

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    public required Language Language { get; init; }

    /// <summary>Whether the language is the site's first, which <c>document.yml</c> need not name.</summary>
    public required bool IsFirst { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The last part of the address; derived from the title if null.</summary>
    public string? Slug { get; init; }

    /// <summary>In the site's time zone; null for none.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>The example value of a commented <c>embargo</c>, in the site's time zone.</summary>
    public required DateTimeOffset UsualEmbargo { get; init; }

    /// <summary>Ids or names of the addressees of a letter.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Path of the document's folder below the input.</summary>
    public string Folder
    {
        get
        {
            var slug = Slug ?? Publish.Engine.Content.Documents.Slug.Of(Title);
            return $"{Kind.Folder()}/{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{(slug.Length > 0 ? slug : Kind.Folder()[..^1])}";
        }
    }

    /// <returns>The text file, then <c>document.yml</c>.</returns>
    public IReadOnlyList<string> WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        var text = Path.Combine(folder, Language.Tag + ".md");
        var shared = Path.Combine(folder, "document.yml");
        File.WriteAllText(text, Text());
        var schema = File.Exists(Path.Combine(folder, Schema)) ? $"# yaml-language-server: $schema={Schema}\n" : "";
        File.WriteAllText(shared, schema + Shared());
        return [text, shared];
    }

    private string Text() =>
        $"""
            ---
            title: {ScalarText.Quoted(Title)}
            {(Kind == DocumentKind.Letter ? "# subject:\n# salutation:\n# closing:" : "# subtitle:\n# dateline:")}
            ---

            {OpeningText.In(Language)}

            """;

    private string Shared()
    {
        var lines = new StringBuilder(
            "# What every language of this document shares. Take the # away from what you need.\ndraft: true\n"
        );
        if (!IsFirst)
            lines.Append(CultureInfo.InvariantCulture, $"language: {Language.Tag}\n");
        lines.Append(Embargo is { } moment ? $"embargo: {Written(moment)}\n" : $"# embargo: {Written(UsualEmbargo)}\n");
        lines.Append("# topics: []\n# countries: []\n");
        if (Kind == DocumentKind.Letter)
            lines.Append("# letterhead:\n").Append(Addressees()).Append("# signatories: []\n# cc: []\n");
        else
            lines.Append("# contacts: []\n");
        return lines.Append("# attachments: []\n").ToString();
    }

    private string Addressees() =>
        To.Count == 0 ? "# to: []\n" : "to:\n" + string.Concat(To.Select(one => $"  - {ScalarText.Of(one)}\n"));

    private static string Written(DateTimeOffset moment) =>
        moment.ToString(
            moment.Second == 0 ? "yyyy-MM-dd'T'HH:mmzzz" : "yyyy-MM-dd'T'HH:mm:sszzz",
            CultureInfo.InvariantCulture
        );
}
