using System.Globalization;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Paper;

/// <summary>What no letter should hold is printed all the same, and none of its words is lost.</summary>
public sealed class HardLetterTests
{
    private const string Sentence =
        "We write about what has been asked and asked again, because nobody has answered in the time that was given. ";

    [Fact]
    public async Task Whatever_a_letter_holds_its_words_are_on_its_pages()
    {
        var folder = Directory.CreateTempSubdirectory("publish-hard-").FullName;
        try
        {
            WriteLetters(folder);
            var built = await Command.Run(
                "dotnet",
                folder,
                Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                "build",
                "--plain"
            );
            built.ExitCode.ShouldBe(0, built.ToString());
            (await Text(folder, "note")).ShouldContain("END-OF-NOTE");
            (await Text(folder, "note")).ShouldContain("Person 119");
            (await Text(folder, "word")).ShouldContain("END-OF-TEXT");
            (await Text(folder, "endorsed")).ShouldContain("Organization number 299");
            var grouped = await Text(folder, "grouped");
            Numbers(grouped, "Union").ShouldBe(Enumerable.Range(0, 60));
            var chapters = Numbers(grouped, "Chapter").ToList();
            chapters.Order().ShouldBe(Enumerable.Range(0, 80));
            chapters.Take(40).ShouldAllBe(number => number % 2 == 1, "Indonesia stands before South Korea.");
            (await Text(folder, "notes")).ShouldContain("Note 59.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteLetters(string folder)
    {
        Write(
            folder,
            "site.yml",
            "title: Example\nurl: https://www.example.org\nlanguages: [en]\npdf: true\npaper: letter\n"
        );
        Write(
            folder,
            "letterheads/house.yml",
            "name: Example\ngroups:\n  - people:\n"
                + Lines(120, i => $"      - {{name: Person {i}, title: Senior Researcher}}")
        );
        Letter(
            folder,
            "note",
            "letterhead: house",
            $"{Sentence}[^1] And more.[^1]\n\n[^1]: {Repeat(Sentence, 60)}END-OF-NOTE\n"
        );
        Letter(
            folder,
            "word",
            "to: [Kim]",
            $"A {new string('x', 400)} word.\n\n| a | b |\n|-|-|\n| {new string('z', 400)} | c |\n\nEND-OF-TEXT\n"
        );
        Letter(
            folder,
            "endorsed",
            "endorsements:\n  groups:\n    - kind: organizations\n      entries:\n"
                + Lines(300, i =>
                    $"        - {{name: Organization number {i} for the Rights of Those at Sea, country: {(i % 2 == 0 ? "KR" : "ID")}}}"
                ),
            Sentence
        );
        Letter(
            folder,
            "grouped",
            "cc: [Lee]\ncopies: top\nendorsements:\n  title: Signed by\n  groups:\n    - title: Organizations\n      entries:\n"
                + Lines(60, i =>
                    $"        - {{name: Union number {i} of Those at Sea, country: {(i % 2 == 0 ? "KR" : "ID")}}}"
                )
                + "    - title: Chapters\n      by: country\n      entries:\n"
                + Lines(80, i => $"        - {{name: Chapter number {i}, country: {(i % 2 == 0 ? "KR" : "ID")}}}"),
            Sentence
        );
        Letter(
            folder,
            "notes",
            "to: [Kim]",
            Lines(60, i => $"{Sentence}[^{i}]\n") + "\n" + Lines(60, i => $"[^{i}]: Note {i}. {Sentence}")
        );
    }

    private static async Task<string> Text(string folder, string name)
    {
        var file = Path.Combine(folder, "output", "letters", "2024", "03", "05", name, name + ".pdf");
        var size = await Command.Run("pdfinfo", folder, file);
        size.Out.ShouldContain("(letter)");
        return (await Command.Run("pdftotext", folder, file, "-")).Out;
    }

    private static IEnumerable<int> Numbers(string text, string name) =>
        Regex
            .Matches(text, name + @"\s+number\s+(\d+)")
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    private static void Letter(string folder, string name, string facts, string body)
    {
        Write(folder, $"letters/2024-03-05-{name}/document.yml", facts + "\n");
        Write(folder, $"letters/2024-03-05-{name}/en.md", $"---\ntitle: Letter on a {name}\n---\n{body}\n");
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Join("\n", Enumerable.Range(0, count).Select(line)) + "\n";

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
