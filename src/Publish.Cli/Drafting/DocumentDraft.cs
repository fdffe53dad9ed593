using System.Globalization;
using System.Text;
using Publish.Engine.Parse;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Cli.Drafting;

/// <summary>The first files of a document: complete enough to build, short enough to be read.</summary>
/// <param name="Kind"><c>letter</c> or <c>press-release</c>.</param>
/// <param name="IsFirst">Whether its language is the site's first, which need not be said.</param>
internal sealed record DocumentDraft(string Kind, string Title, Language Language, DateOnly Day, bool IsFirst)
{
    /// <summary>From the document's folder; a line that names it makes editors complete and check keys.</summary>
    private const string Schema = "../../schema/document.schema.json";

    /// <summary>Below the input.</summary>
    public string Folder
    {
        get
        {
            var slug = Slug.Of(Title);
            return $"{Kind}s/{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{(slug.Length > 0 ? slug : Kind)}";
        }
    }

    /// <returns>The file to write in, then the one that every language shares.</returns>
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

    private string Text() => $"""
        ---
        title: {ScalarText.Quoted(Title)}
        {(Kind == "letter" ? "# subject:\n# salutation:\n# closing:" : "# subtitle:\n# dateline:")}
        ---

        {Opening}

        """;

    /// <summary>A document without a word of text would not build.</summary>
    private string Opening => (Language.IsKorean, Language.IsChinese, Language.Tag) switch
    {
        (true, _, _) => "여기에 본문을 씁니다.",
        (_, true, "zh-Hant") => "在此撰寫正文。",
        (_, true, _) => "在此撰写正文。",
        _ => "The text begins here.",
    };

    private string Shared()
    {
        var lines = new StringBuilder("# What every language of this document shares. Take the # away from what you need.\n");
        if (!IsFirst)
            lines.Append(CultureInfo.InvariantCulture, $"language: {Language.Tag}\n");
        lines.Append("# draft: true\n# embargo: ").Append(Day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("T09:00+00:00\n# topics: []\n# countries: []\n");
        lines.Append(Kind == "letter" ? "# letterhead:\n# to: []\n# signatories: []\n# cc: []\n" : "# contacts: []\n");
        return lines.Append("# attachments: []\n").ToString();
    }
}
