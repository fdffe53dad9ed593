using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Content;

/// <summary>
/// A site in four languages and a fifth of its own words, in which each field of each file holds a text of somebody who
/// means harm.
/// </summary>
/// <param name="schemas">Of each kind of file by its name, as the program writes them.</param>
/// <param name="from">The number of the first text.</param>
/// <param name="html">Whether bodies may have HTML, and have it.</param>
internal sealed partial class AttackedSite(
    IReadOnlyDictionary<string, JsonObject> schemas,
    IReadOnlyList<string> texts,
    int from = 0,
    bool html = false
)
{
    public const string FileName = "a'&;`,$(hit())<img src=x onerror=hit()>%0a*.csv";

    public static readonly string[] Languages = ["en", "ko", "zh-Hans", "zh-Hant", "ja"];

    private static readonly (string Id, string Kind)[] Documents =
    [
        ("letters/2024-03-05-one", "letters"),
        ("letters/2024-04-05-two", "letters"),
        ("press-releases/2024-03-06-told", "press releases"),
        ("pages/about", "pages"),
    ];

    private readonly HashSet<string> refused = [];
    private Supply supply = new(texts, from);

    /// <summary>Whether letters are printed and cards are drawn.</summary>
    public bool OnPaper { get; init; } = true;

    /// <summary>What the fields hold, with marks around it.</summary>
    public IReadOnlyList<string> Given => supply.Given;

    /// <summary>By path below the input.</summary>
    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            supply = new Supply(texts, from);
            var (values, bodies) = (new KnownValues(supply), new HostileBody(texts, from, html) { Refused = refused });
            var files = new Dictionary<string, string>
            {
                ["site.yml"] = Filled("site", values, ["x"]),
                ["people.yml"] = Filled("people", values, ["han", "seo"]),
                ["topics.yml"] = Filled("topics", values, ["returns", "wages"]),
                ["regions.yml"] = Filled("regions", values, ["asia"]),
                ["most-viewed.yml"] = $"[{Documents[0].Id}, {Documents[2].Id}]\n",
                ["letterheads/head.yml"] = Filled("letterhead", values, []),
                ["words/ja.yml"] = Words(),
                ["mark.svg"] = Svg,
                ["letterheads/mark.svg"] = Svg,
            };
            foreach (var (id, kind) in Documents)
            {
                files[id + "/document.yml"] = Filled("document", values, [], id, kind);
                files[id + "/endorsers.csv"] =
                    "name,note,country\n"
                    + string.Concat(Enumerable.Range(0, 20).Select(_ => $"{Cell()},{Cell()},KR\n"));
                (files[id + "/" + FileName], files[id + "/x.svg"], files[id + "/mark.svg"], files[id + "/x"]) = (
                    "=cmd|' /C calc'!A0,<script>hit()</script>\n",
                    Svg,
                    Svg,
                    Svg
                );
                foreach (var language in Languages)
                    files[$"{id}/{language}.md"] =
                        $"---\n{Filled("front-matter", values, [], id, kind)}---\n{bodies.Next(id, language)}";
            }
            return files;
        }
    }

    private const string Svg =
        """<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h9v9z"/></svg>""";

    public static void Write(IReadOnlyDictionary<string, string> files, string folder)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
        File.Copy(Path.Combine(Checkout.Root, "input/share.png"), Path.Combine(folder, "share.png"), overwrite: true);
    }

    /// <summary>
    /// Leaves out of bodies the paragraphs that the program does not publish, so that the others can be read.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    public bool Without(IEnumerable<(string Path, int Line)> errors)
    {
        var files = Files;
        var before = refused.Count;
        foreach (var (path, line) in errors.Where(error => error.Path.EndsWith(".md", StringComparison.Ordinal)))
            refused.Add(HostileBody.PartAt(files[path], line));
        return refused.Count > before;
    }

    private string Filled(string name, KnownValues values, string[] ids, string id = "", string kind = "") =>
        new FilledYaml(schemas[name], (path, schema) => Own(path, id) ?? values.At(path, schema))
        {
            Ids = ids,
            Languages = Languages,
            Has = (_, meaning) => IsFor(kind, meaning),
        }.Write();

    /// <summary>Whether a key is for documents of a kind, as its description says.</summary>
    public static bool IsFor(string kind, string meaning) =>
        !MeantFor().IsMatch(meaning) || MeantFor().Match(meaning).Value.Contains(kind, StringComparison.Ordinal);

    /// <summary>What only this site can say: names of its own files and documents.</summary>
    private string? Own(string path, string id) =>
        path switch
        {
            "languages" => $"[{string.Join(", ", Languages)}]",
            "pdf" or "cards" when !OnPaper => "false",
            "html" => html ? "true" : "false",
            "type" or "draft" or "follows" => "",
            "date" when id.StartsWith("pages/", StringComparison.Ordinal) => "",
            "related" => $"[{(id == Documents[0].Id ? Documents[1].Id : Documents[0].Id)}]",
            "image.file" => "x.svg",
            "endorsements.groups[1].entries" => "endorsers.csv",
            "attachments[1].file" => "endorsers.csv",
            _ when path.EndsWith(".file", StringComparison.Ordinal) => FilledYaml.Quoted(FileName),
            _ when path.EndsWith(".url", StringComparison.Ordinal)
                    && path.StartsWith("menu[0]", StringComparison.Ordinal) => "/letters/",
            "newsletter.provider" => "netlify",
            "newsletter.action" => "/thanks/",
            _ => null,
        };

    private string Cell() => $"\"{supply.Next().Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// The fifth language's words, each with a text around what has to stay in it; forms of days and money stay.
    /// </summary>
    private string Words()
    {
        var plain = new Supply([.. texts.Where(text => text.AsSpan().IndexOfAny('{', '}') < 0)], from, 'w');
        var words = new StringBuilder();
        var isForm = false;
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "tests/tongues/words/ja.yml")))
        {
            isForm = Section().IsMatch(line) ? line.StartsWith("form:", StringComparison.Ordinal) : isForm;
            words
                .Append(
                    Word().Match(line) is { Success: true } word && !isForm
                        ? $"{word.Groups["key"].Value}: {FilledYaml.Quoted($"{string.Join(" ", Place().Matches(word.Groups["text"].Value).Select(place => place.Value))} {plain.Next()}")}"
                        : line
                )
                .Append('\n');
        }
        return words.ToString();
    }

    [GeneratedRegex("^(letters and press releases|letters|press releases): ")]
    private static partial Regex MeantFor();

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Section();

    [GeneratedRegex("^(?<key>  [a-z-]+): \"(?<text>.*?)\"")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place();
}
