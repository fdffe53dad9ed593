using System.Text;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.SafetyTests.Killers;
using Publish.Testing.Import;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests;

/// <summary>
/// What the program remembers beside the input may be damaged or anything else: it is as if it were lost.
/// </summary>
public sealed class MemoryTests
{
    public static TheoryData<string> Damages =>
        [
            "",
            "null",
            "{}",
            "[]",
            "{\"Documents\":null,\"Files\":{}}",
            "{\"Source\":null}",
            "\0\0\0\0",
            Killer.Many("[", 100_000),
            Killer.Many("x", 4_000_000),
            Killer.Many("x\t", 400_000),
            Killer.Many("\n", 1_000_000),
            "\uD83D\uDE00\tx\t-1\t99999999999999999999\tplanned\t../../x",
        ];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_site_is_built_all_the_same(string damage)
    {
        using var site = SiteText.Write("-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\n---\nText.\n");
        var before = await Build(site);
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(site.Folder, ".publish"),
                "*",
                SearchOption.AllDirectories
            )
        )
            File.WriteAllText(
                file,
                (Path.GetFileName(file) == "manifest" ? File.ReadLines(file).First() + "\n" : "") + damage
            );
        (await Build(site)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void An_import_goes_on_all_the_same(string damage)
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        import.Run();
        var files = import.Files();
        var memory = Path.Combine(import.Folder, ".publish", "import");
        foreach (var file in Directory.EnumerateFiles(memory))
            File.WriteAllText(
                file,
                (file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file).First() + "\n" : "") + damage
            );
        import.Run().Documents.ShouldHaveSingleItem();
        import.Files().ShouldBe(files);
    }

    private static async Task<Dictionary<string, string>> Build(SiteText site)
    {
        _ = BuildTime.TryParse("2024-03-20", out var at);
        var output = Path.Combine(site.Folder, "output");
        var built = await Press.Build.Run(
            new EditionRequest { Input = site.Root, At = at },
            output,
            new BuildProgress(TimeProvider.System),
            TestContext.Current.CancellationToken
        );
        await built.Written.ShouldNotBeNull().Cleaning;
        return Directory
            .EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(output, file),
                file => Encoding.Latin1.GetString(File.ReadAllBytes(file))
            );
    }
}
