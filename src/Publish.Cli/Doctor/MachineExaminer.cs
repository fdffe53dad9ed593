using System.Globalization;
using System.Runtime.InteropServices;
using Publish.Engine.Build;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Metadata;
using Publish.Model;
using Publish.Printing.Pdf;

namespace Publish.Cli.Doctor;

/// <summary>
/// Examines the requirements of a machine by use where possible: starts the browser, renders a letter in each language,
/// links and exchanges folders.
/// </summary>
public sealed class MachineExaminer(
    EditionReader reader,
    FaceExaminer faces,
    StripTools strip,
    ITheme theme,
    TimeProvider clock
)
{
    private const string Strip = "metadata: strip";

    /// <param name="input">Input folder of a site; where it is none, no setting needs anything.</param>
    /// <param name="output">Output folder of the site.</param>
    /// <param name="path">The value of the variable <c>PATH</c>.</param>
    public async Task<MachineReport> Examine(string input, string output, string? path, CancellationToken stop)
    {
        var edition = Read(input, pdf: false);
        var settings = edition?.Newsroom?.Settings;
        var drawn = settings switch
        {
            { Cards: true } => "cards: true",
            { Pdf: true } => "pdf: true",
            _ => null,
        };
        HashSet<MetadataFormat> stripped = settings?.Metadata == MetadataPolicy.Strip ? FormsOf(edition!.Input) : [];
        var (browser, fonts) = await faces
            .Examine(settings is null ? null : Read(input, pdf: true), stop)
            .ConfigureAwait(false);
        return new MachineReport(
            settings is null ? null : input,
            [
                new(".NET", $"{Environment.Version}, {RuntimeEnvironment.GetRuntimeDirectory()}", "Runs Publish."),
                browser with
                {
                    NeededFor = drawn,
                },
                fonts with
                {
                    NeededFor = drawn,
                },
                .. theme.SheetScript is { } script
                    ? [BuiltIn(script) with { NeededFor = settings?.Pdf == true ? "pdf: true" : null }]
                    : Array.Empty<Examined>(),
                Program(Tools.ExifTool, strip.ExifTool) with
                {
                    NeededFor = stripped.Contains(MetadataFormat.Heif) ? Strip : null,
                },
                Program(Tools.Qpdf, strip.Qpdf) with
                {
                    NeededFor = stripped.Contains(MetadataFormat.Pdf) ? Strip : null,
                },
                Program(Tools.Git, ProgramFinder.Find(path, "git")),
                Program(Tools.PdfToText, ProgramFinder.Find(path, "pdftotext")),
                FolderExaminer.Examine(input, output) with
                {
                    NeededFor = settings is null ? null : "for each build",
                },
                new(
                    "time zones",
                    TimeZones.Version,
                    "Embargoes and dates are reckoned with them. Publish carries its own."
                ),
            ]
        );
    }

    /// <summary>The formats of the files in the input, by their signatures.</summary>
    private static HashSet<MetadataFormat> FormsOf(InputFolder input) =>
        input.Files.Values.Select(MetadataScanner.FormOf).OfType<MetadataFormat>().ToHashSet();

    private Edition? Read(string input, bool pdf)
    {
        try
        {
            return File.Exists(Path.Combine(input, "site.yml"))
                ? reader.Read(
                    new EditionRequest
                    {
                        Input = input,
                        At = BuildTime.Of(clock.GetUtcNow()),
                        Held = true,
                        Pdf = pdf,
                    },
                    new BuildProgress(clock)
                )
                : null;
        }
        catch (OutputRefusedException)
        {
            return null;
        }
    }

    private static Examined BuiltIn(EmbeddedScript script) =>
        new(script.Name, script.IsBuiltIn ? "built in" : "missing", script.Purpose)
        {
            IsMissing = !script.IsBuiltIn,
            Tool = MissingScript.ToolOf(script),
        };

    private static Examined Program(Tool tool, string? program)
    {
        if (program is null)
            return new Examined(tool.Name, "missing", tool.Purpose) { IsMissing = true, Tool = tool };
        var version = ProgramFinder.VersionOf(program, tool);
        var found = string.Create(
            CultureInfo.InvariantCulture,
            $"{version?.ToString() ?? "of no known version"}, {program}"
        );
        return version < tool.Oldest
            ? new Examined(tool.Name, $"too old: {found}; it must be {tool.Oldest} or later", tool.Purpose)
            {
                IsMissing = true,
                Tool = tool,
            }
            : new Examined(tool.Name, found, tool.Purpose) { Tool = tool };
    }
}
