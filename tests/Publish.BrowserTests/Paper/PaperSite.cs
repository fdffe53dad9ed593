[assembly: AssemblyFixture(typeof(Publish.BrowserTests.Paper.PaperSite))]

namespace Publish.BrowserTests.Paper;

/// <summary>The sample site with its letters on paper, built once for those tests that look at them.</summary>
public sealed class PaperSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-paper-").FullName;
    private readonly Lazy<Task<string>> built;

    public PaperSite() => built = new(First);

    /// <summary>Each time that a browser was started, in a line.</summary>
    internal string[] Starts => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    private string Log => Path.Combine(folder, "starts");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The output.</summary>
    internal Task<string> Built() => built.Value;

    /// <summary>Each letter and release on paper, with the page that it stands beside.</summary>
    internal async Task<IReadOnlyList<PaperLetter>> Letters()
    {
        var output = await Built();
        return
        [
            .. Directory
                .EnumerateFiles(output, "*.pdf", SearchOption.AllDirectories)
                .Where(file => Path.GetFileNameWithoutExtension(file) == Path.GetFileName(Path.GetDirectoryName(file)))
                .Order(StringComparer.Ordinal)
                .Select(file => new PaperLetter(file, Path.GetRelativePath(output, file).Replace('\\', '/'))),
        ];
    }

    internal Task<Answer> Publish(params string[] arguments) =>
        Command.Run(
            "env",
            folder,
            [
                "CHROME_PATH=" + Path.Combine(folder, "browser"),
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                .. arguments,
            ]
        );

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<string> First()
    {
        var program = Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } path
            ? path
            : "/usr/bin/chromium";
        var browser = Path.Combine(folder, "browser");
        await File.WriteAllTextAsync(browser, $"#!/bin/sh\necho start >> {Log}\nexec {program} \"$@\"\n");
        await Command.Run("chmod", folder, "+x", browser);
        await Command.Run("cp", folder, "-r", Repository.Input, Path.Combine(folder, "input"));
        var site = Path.Combine(folder, "input", "site.yml");
        await File.WriteAllTextAsync(
            site,
            (await File.ReadAllTextAsync(site)).Replace("cards: true", "pdf: true", StringComparison.Ordinal)
        );
        var answer = await Publish("build", "--at", SampleSite.At, "--plain");
        answer.ExitCode.ShouldBe(0, answer.ToString());
        return Path.Combine(folder, "output");
    }
}
