using System.Formats.Tar;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

[assembly: AssemblyFixture(typeof(Publish.BrowserTests.Mirror.MirroredSite))]

namespace Publish.BrowserTests.Mirror;

/// <summary>
/// The sample's mirror, made by the program as its users run it and unpacked into a folder of its own.
/// </summary>
public sealed class MirroredSite : IAsyncLifetime
{
    private readonly string temporary = Directory.CreateTempSubdirectory("publish-mirror-").FullName;
    private readonly Lazy<Task<string>> unpacked;
    private readonly Lazy<Task<IReadOnlyDictionary<string, IHtmlDocument>>> pages;

    public MirroredSite() => (unpacked, pages) = (new(Make), new(ReadAll));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The folder that it was unpacked into.</summary>
    internal Task<string> Folder() => unpacked.Value;

    /// <summary>Every page by its file, the single files among them.</summary>
    internal Task<IReadOnlyDictionary<string, IHtmlDocument>> Pages() => pages.Value;

    internal static async Task<IHtmlDocument> Read(string file) =>
        new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(temporary, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyDictionary<string, IHtmlDocument>> ReadAll()
    {
        var folder = await Folder();
        return Directory
            .EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .AsParallel()
            .Select(file =>
                (
                    Name: Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    Page: new HtmlParser().ParseDocument(File.ReadAllText(file))
                )
            )
            .ToDictionary(one => one.Name, one => one.Page);
    }

    private async Task<string> Make()
    {
        await Command.Run("cp", temporary, "-r", Repository.Input, Path.Combine(temporary, "input"));
        var answer = await Command.Run(
            "dotnet",
            temporary,
            Path.Combine(AppContext.BaseDirectory, "publish.dll"),
            "mirror",
            "--at",
            SampleSite.At,
            "--plain"
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        var folder = Directory.CreateDirectory(Path.Combine(temporary, "a b", "다른 곳")).FullName;
        await TarFile.ExtractToDirectoryAsync(Path.Combine(temporary, "mirror.tar"), folder, overwriteFiles: false);
        return folder;
    }
}
