using System.Text;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.OutputFolder;
using Publish.Engine.Rendering;
using Publish.Model;

namespace Publish.SafetyTests;

/// <summary>
/// A site made in memory, with what its cards are drawn and its letters are printed from: quick enough to be made
/// hundreds of times.
/// </summary>
/// <param name="Files">By path below the output; files that are copied as they are, are not here. Empty where the site
/// has errors.</param>
internal sealed record MadeSite(IReadOnlyDictionary<string, string> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <param name="input">The input folder.</param>
    /// <param name="warnOnly">Leave documents with errors out.</param>
    public static MadeSite Of(string input, bool warnOnly = true)
    {
        _ = BuildTime.TryParse("2025-01-01", out var at);
        var edition = Press.Reader.Read(
            new EditionRequest
            {
                Input = input,
                At = at,
                WarnOnly = warnOnly,
            },
            new BuildProgress(TimeProvider.System)
        );
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (edition.IsSound)
        {
            var writer = new Utf8Writer();
            foreach (var (path, output) in PlannedFiles.Sort(edition.Plan))
                if (output is not FileOutput)
                    files.Add(path, Made(output, writer));
        }
        return new MadeSite(files, edition.Diagnostics);
    }

    private static string Made(Output output, Utf8Writer writer)
    {
        writer.Clear();
        switch (output)
        {
            case PageOutput page:
                Press.Renderer.Render(page, DerivedFiles.None, writer);
                break;
            case CardOutput card:
                Press.Renderer.Render(card, writer);
                break;
            case SheetOutput sheet:
                Press.Renderer.Render(sheet, writer);
                break;
            case DataOutput data:
                return Encoding.UTF8.GetString(data.Bytes().Span);
        }
        return Encoding.UTF8.GetString(writer.Written.Span);
    }
}
