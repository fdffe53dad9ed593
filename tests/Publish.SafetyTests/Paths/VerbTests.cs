using Publish.Cli;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// What a person, or a script with somebody else's words, hands to the verbs leads out of the input no more than what
/// is written in it.
/// </summary>
public sealed class VerbTests : IDisposable
{
    private readonly TrickedSite site = new();

    public static TheoryData<string> Verbs =>
        [
            "translate {0} ko",
            "translate innocent {0}",
            "diff {0} ko",
            "export innocent {0}",
            "mirror --letter {0} --output output",
            "sheet {0} en",
            "status --language {0}",
            "follow {0} ko",
            "add-language {0}",
            "new letter A --language {0}",
            "new letter {0} --date 2024-03-07",
        ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task No_argument_leads_out(string verb)
    {
        var before = Around();
        foreach (
            var trick in PathTrick
                .All.Where((trick, number) => number % 6 == 0 || trick.Technique is "dots" or "absolute")
                .Select(trick => trick.At(4, site.Outside))
        )
            await Run([.. verb.Split(' ').Select(part => part == "{0}" ? trick : part)]);
        Around().ShouldBe(before);
        site.Sung(site.Input).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("letters", "new", "letter", "On crews", "--date", "2024-03-07")]
    [InlineData("words", "add-language", "ja")]
    [InlineData("schema", "schema")]
    [InlineData("keys.md", "schema")]
    public async Task No_verb_writes_through_a_link_that_leads_out(string link, params string[] verb)
    {
        var path = Path.Combine(site.Input, link);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        File.CreateSymbolicLink(
            path,
            link.EndsWith(".md", StringComparison.Ordinal) ? Path.Combine(site.Outside, "en.md") : site.Outside
        );
        (await Run(verb)).ShouldBe(3);
        site.Sung().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_translated_file_that_names_another_place_is_refused()
    {
        (await Run("export", "innocent", "ko", "--format", "xliff", "--output", "innocent.xlf")).ShouldBe(0);
        var (file, before) = (Path.Combine(site.Folder, "innocent.xlf"), Around());
        var exported = File.ReadAllText(file);
        foreach (
            var trick in PathTrick.All.Select(trick =>
                System.Security.SecurityElement.Escape(trick.At(4, site.Outside))
            )
        )
        {
            File.WriteAllText(file, exported.Replace("letters/2024-03-05-innocent", trick, StringComparison.Ordinal));
            await Run("import-translation", "innocent.xlf");
            File.WriteAllText(file, exported.Replace("\"ko\"", $"\"{trick}\"", StringComparison.Ordinal));
            await Run("import-translation", "innocent.xlf");
        }
        Around().ShouldBe(before);
        site.Sung(site.Input).ShouldBeEmpty();
    }

    public void Dispose() => site.Dispose();

    private async Task<int> Run(params string[] arguments)
    {
        var output = TextWriter.Synchronized(new StringWriter());
        var around = new HostEnvironment
        {
            Output = output,
            Error = output,
            Variable = _ => null,
            Folder = site.Folder,
            Clock = TimeProvider.System,
            IsTerminal = false,
        };
        return await CliBench.App(arguments).RunAsync(around, TestContext.Current.CancellationToken);
    }

    /// <summary>Everything that there is outside input and output.</summary>
    private string[] Around() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Path.GetDirectoryName(site.Folder)!, "*", SearchOption.AllDirectories)
                .Where(path =>
                    !path.StartsWith(site.Input + "/", StringComparison.Ordinal)
                    && !path.Contains("/.publish", StringComparison.Ordinal)
                    && !path.StartsWith(site.Output, StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
}
