using System.Text.Json;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Output;

/// <summary>
/// Files for translators, in the eyes of programs that others wrote: gettext's own, and a reader of XLIFF.
/// </summary>
public sealed partial class ExchangeTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "publish.dll");

    [Fact]
    public async Task Gettext_and_a_reader_of_XLIFF_find_the_same_sentences_in_every_document()
    {
        var folder = Directory.CreateTempSubdirectory("publish-exchange-").FullName;
        try
        {
            var files = await Export(folder);
            var complaints = new List<string>();
            foreach (var file in files)
                if (
                    await Command.Run("msgfmt", folder, "-c", "-o", "/dev/null", file + ".po") is { } judged
                    && (judged.ExitCode != 0 || judged.Error.Length > 0)
                )
                    complaints.Add($"{file}.po: {judged}");
            var read = await Command.Run(
                "node",
                folder,
                [Path.Combine(Repository.Tools, "xliff.mjs"), .. files.Select(file => file + ".xlf")]
            );
            read.ExitCode.ShouldBe(0, read.ToString());
            foreach (var file in JsonDocument.Parse(read.Out).RootElement.EnumerateObject())
            {
                var po = Entries(File.ReadAllText(Path.Combine(folder, Path.ChangeExtension(file.Name, "po"))))
                    .ToArray();
                var xliff = file
                    .Value.EnumerateObject()
                    .Select(one => $"{one.Name}: {one.Value[0]} = {one.Value[1]}")
                    .ToArray();
                po.Length.ShouldBeGreaterThan(3, file.Name);
                complaints.AddRange(po.Except(xliff).Concat(xliff.Except(po)).Select(one => $"{file.Name} {one}"));
            }
            Complaints.None(complaints);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Each document in a language that it was not written in; the names of the files without their kind.
    /// </summary>
    private static async Task<string[]> Export(string folder)
    {
        var files = new List<string>();
        foreach (
            var document in Directory
                .GetDirectories(Path.Combine(Repository.Input, "letters"))
                .Concat(Directory.GetDirectories(Path.Combine(Repository.Input, "press-releases")))
        )
        {
            var shared = Path.Combine(document, "document.yml");
            var language = File.Exists(shared) && File.ReadLines(shared).Contains("language: ko") ? "en" : "ko";
            var name = Path.GetFileName(document);
            foreach (var (format, ending) in new[] { ("xliff", "xlf"), ("po", "po") })
            {
                var sent = await Command.Run(
                    "dotnet",
                    folder,
                    Program,
                    "export",
                    name,
                    language,
                    "--input",
                    Repository.Input,
                    "--format",
                    format,
                    "--output",
                    $"{name}.{ending}"
                );
                sent.ExitCode.ShouldBe(0, sent.ToString());
            }
            files.Add(name);
        }
        return [.. files];
    }

    /// <summary>As the reader of XLIFF tells them.</summary>
    private static IEnumerable<string> Entries(string po) =>
        from match in Entry().Matches(po)
        select $"{match.Groups[1].Value}: {Plain(match.Groups[2].Value)} = {Plain(match.Groups[3].Value)}";

    private static string Plain(string text) =>
        text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);

    [GeneratedRegex("msgctxt \"(.*)\"\nmsgid \"(.*)\"\nmsgstr \"(.*)\"\n")]
    private static partial Regex Entry();
}
