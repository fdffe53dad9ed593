using System.Text;
using Publish.Cli;
using Publish.Engine.Host;
using Publish.Engine.Outputs.Files;
using Publish.Engine.Outputs.Hosting;
using Publish.Engine.Outputs.Pages;
using Publish.Engine.Outputs.Syndication;
using Publish.Export;
using Publish.Metadata;
using Publish.Printing;
using Publish.Theme;
using Publish.Translation;

namespace Publish.Testing;

/// <summary>A folder with a site in it, in which the program is run as a person would run it.</summary>
internal sealed class CliBench : IDisposable
{
    /// <summary>What takes out of files what they tell, and no browser.</summary>
    private static readonly string Tools = LinkTools();

    private readonly SiteText site;

    public CliBench(string text = "")
    {
        site = SiteText.Write(text);
        Directory.Move(site.Root, Path.Combine(Folder, "input"));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("publish-cli-").FullName;

    public Dictionary<string, string> Variables { get; } = new() { ["PATH"] = Tools };

    public TimeProvider Clock { get; init; } = new Stopped(new DateTimeOffset(2024, 3, 10, 12, 0, 0, TimeSpan.Zero));

    public bool IsTerminal { get; init; }

    public HostSystem? Host { get; init; }

    /// <summary>The program was built without Paged.js.</summary>
    public bool IsUnpaged { get; init; }

    public async Task<Ran> Run(params string[] arguments) => await Run(CancellationToken.None, arguments);

    public async Task<Ran> Run(CancellationToken stop, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await Begin(arguments)
            .RunAsync(Around(TextWriter.Synchronized(output), TextWriter.Synchronized(error)), stop);
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>The program, with Paged.js or without.</summary>
    public PublishApp Begin(params string[] arguments) =>
        IsUnpaged ? App(arguments).UseTheme<UnpagedTheme>() : App(arguments);

    public HostEnvironment Around(TextWriter output, TextWriter error) =>
        new()
        {
            Output = output,
            Error = error,
            Variable = name => Variables.GetValueOrDefault(name),
            Folder = Folder,
            Clock = Clock,
            IsTerminal = IsTerminal,
            Host = Host,
        };

    public static PublishApp App(params string[] arguments) =>
        PublishApp
            .Create(arguments)
            .UseTheme<PressTheme>()
            .Add(services => services.AddMetadata().AddTranslation().AddPrinting().AddExport())
            .AddPipeline<LetterPages>()
            .AddPipeline<PressReleasePages>()
            .AddPipeline<HomePages>()
            .AddPipeline<ListPages>()
            .AddPipeline<NotFoundPages>()
            .AddPipeline<ThemeAssets>()
            .AddPipeline<Feeds>()
            .AddPipeline<NetlifyFiles>()
            .AddPipeline<DocumentFiles>()
            .AddPipeline<CardPictures>()
            .AddPipeline<Sheets>();

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path), Encoding.UTF8);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string LinkTools()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "tools-on-path")).FullName;
        foreach (var tool in new[] { StripTools.Here.ExifTool, StripTools.Here.Qpdf }.OfType<string>())
        {
            var link = Path.Combine(folder, Path.GetFileName(tool));
            File.Delete(link);
            File.CreateSymbolicLink(link, tool);
        }
        return folder;
    }

    private sealed class Stopped(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}

/// <summary>How a run ended and what it printed.</summary>
internal sealed record Ran(int Code, string Output, string Error);
