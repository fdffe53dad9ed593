using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Output;

/// <summary>What is held back is nowhere in what is published: not its words, not its address, not its files.</summary>
public sealed partial class LeakTests(SampleSite site)
{
    [Fact]
    public void The_sample_holds_something_back() => Held().Count().ShouldBeGreaterThan(1);

    [Fact]
    public void No_title_or_name_of_a_held_document_is_in_any_file()
    {
        var secrets = Held().ToList();
        Complaints.None(
            from file in site.Files("*")
            let text = File.ReadAllText(Path.Combine(site.Folder, file))
            from secret in secrets
            where file.Contains(secret, StringComparison.Ordinal) || text.Contains(secret, StringComparison.Ordinal)
            select $"{file} has “{secret}”"
        );
    }

    [Fact]
    public void No_file_of_the_input_stands_in_the_output_as_it_was_written() =>
        Complaints.None(
            site.Files("*")
                .Where(file =>
                    file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal)
                )
        );

    /// <summary>
    /// Titles and slugs of documents and variants that are drafts or embargoed at the moment of the build, found
    /// without the program.
    /// </summary>
    private static IEnumerable<string> Held()
    {
        foreach (
            var folder in Directory.EnumerateDirectories(Repository.Input, "????-??-??-*", SearchOption.AllDirectories)
        )
        {
            var shared = Path.Combine(folder, "document.yml");
            var whole = File.Exists(shared) && IsHeld(File.ReadAllText(shared));
            if (whole)
                yield return Path.GetFileName(folder)[11..];
            foreach (
                var variant in Directory
                    .EnumerateFiles(folder, "*.md")
                    .Select(File.ReadAllText)
                    .Where(text => whole || IsHeld(text))
            )
                yield return Title().Match(variant).Groups[1].Value;
        }
    }

    private static bool IsHeld(string text) =>
        Draft().IsMatch(text)
        || (
            Embargo().Match(text) is { Success: true } embargo
            && string.CompareOrdinal(embargo.Groups[1].Value, SampleSite.At) > 0
        );

    [GeneratedRegex(@"^title:\s*[""']?(.+?)[""']?\s*$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^draft:\s*true", RegexOptions.Multiline)]
    private static partial Regex Draft();

    [GeneratedRegex(@"^embargo:\s*(\S+)", RegexOptions.Multiline)]
    private static partial Regex Embargo();
}
