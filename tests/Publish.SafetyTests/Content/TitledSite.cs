using System.Globalization;

namespace Publish.SafetyTests.Content;

/// <summary>
/// A site with a letter for each text, which has it as its title: the field that goes to most places.
/// </summary>
internal sealed class TitledSite(IReadOnlyList<string> texts)
{
    /// <summary>Letters whose list has so many pages that it does not name each.</summary>
    private const int SeveralPages = 200;

    private readonly Supply supply = new(texts);

    public IReadOnlyList<string> Given => supply.Given;

    public IReadOnlyDictionary<string, string> Files
    {
        get
        {
            var files = new Dictionary<string, string>
            {
                ["site.yml"] =
                    $"url: https://www.example.org\ntitle: {FilledYaml.Quoted(supply.Next())}\nlanguages: [en, ko]\npdf: true\norganization: {{legal-name: $foot, email: office@example.org}}\n",
                ["letters/2023-01-01-sender/document.yml"] = "from: [$numbers]\n",
                ["letters/2023-01-01-sender/en.md"] = "---\ntitle: $sender $foot $numbers\n---\n\nText.\n",
            };
            for (var number = 0; number < Math.Max(texts.Count, SeveralPages); number++)
                files[string.Create(CultureInfo.InvariantCulture, $"letters/2024-03-05-{number}/en.md")] =
                    $"---\ntitle: {FilledYaml.Quoted(supply.Next())}\ndescription: {FilledYaml.Quoted(supply.Next())}\n---\n\nText.\n";
            return files;
        }
    }
}
