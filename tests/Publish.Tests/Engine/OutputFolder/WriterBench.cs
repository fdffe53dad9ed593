using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.OutputFolder;
using Publish.Engine.Rendering;
using Publish.Model;
using Publish.Tests.Engine.Linking;
using Publish.Theme;
using Shouldly;

namespace Publish.Tests.Engine.OutputFolder;

/// <summary>A folder with an input and an output, into which plans of a few lines are written.</summary>
internal sealed class WriterBench : IDisposable
{
    private static readonly PageRenderer Renderer = new(new PressTheme());

    public WriterBench()
    {
        Directory.CreateDirectory(Input);
        Output = Path.Combine(Root, "output");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("publish-").FullName;

    public string Input => Path.Combine(Root, "input");

    public string Output { get; init; }

    public OutputPlace Place => OutputPlace.Of(Input, Output);

    public List<IFinisher> Finishers { get; } = [];

    public List<HeldPrint> Held { get; } = [];

    public static Output Data(string path, string text) =>
        new DataOutput(new SitePath(path), "test", () => Encoding.UTF8.GetBytes(text));

    public static Output Failing(string path) =>
        new DataOutput(new SitePath(path), "test", () => throw new InvalidDataException("It cannot be made."));

    public Output Copy(string path, string file, string text)
    {
        File.WriteAllText(Path.Combine(Input, file), text);
        return new FileOutput(new SitePath(path), file, file);
    }

    /// <summary>Writes, and waits until the last site is gone.</summary>
    public async Task<WriteResult> Write(params Output[] plan)
    {
        var result = await Begin(CancellationToken.None, plan);
        await result.Cleaning;
        return result;
    }

    public Task<WriteResult> Begin(CancellationToken stop, params Output[] plan) =>
        Task.Run(
            async () =>
            {
                var writer = new OutputWriter(Renderer, [], Finishers, TimeProvider.System);
                return (
                    await writer.Write(
                        SmallNewsroom.SiteOf(),
                        plan,
                        Files(),
                        Place,
                        new Withheld(Held, []),
                        new Losses(),
                        new BuildProgress(TimeProvider.System),
                        stop
                    )
                ).ShouldNotBeNull();
            },
            CancellationToken.None
        );

    /// <summary>What stands in the output, path to text, without the mark.</summary>
    public IReadOnlyDictionary<string, string> Written =>
        Directory
            .EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != OutputMark.Name)
            .ToImmutableSortedDictionary(file => Path.GetRelativePath(Output, file), File.ReadAllText);

    public string Full(string path) => Path.Combine(Output, path);

    /// <summary>What the run left outside input, output and its own state.</summary>
    public IEnumerable<string> Litter =>
        Directory
            .EnumerateFileSystemEntries(Root)
            .Select(Path.GetFileName)
            .Except(["input", "output", ".publish"])
            .OfType<string>();

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private InputFolder Files() => InputReader.Read(Input);
}
