using System.Collections.Immutable;
using Publish.Engine.Outputs;
using Publish.Model;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Sorts a plan by path and checks it for any file system: no path twice in any case, no file where a folder is.
/// </summary>
internal static class PlannedFiles
{
    /// <exception cref="InvalidOperationException">Two outputs claim one path, or a path is invalid; linking reports
    /// such faults of the content before.</exception>
    public static ImmutableArray<PlannedFile> Sort(IEnumerable<Output> plan)
    {
        var files = plan.Select(output => new PlannedFile(output.Path.File, output))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        var claims = new PathClaims();
        foreach (var file in files)
        {
            Demand(file);
            if (claims.Claim(file.Output) is { } other)
                throw new InvalidOperationException(
                    $"{other.Source} and {file.Output.Source} both claim {other.Path} (the other writes it {file.Output.Path})."
                );
        }
        return files;
    }

    private static void Demand(PlannedFile file)
    {
        var bad =
            file.Path.Length == 0
            || file.Path == OutputMark.Name
            || file.Path.Any(letter => char.IsControl(letter) || letter == '\\')
            || file.Path.Split('/').Any(part => part is "" or "." or "..");
        if (bad)
            throw new InvalidOperationException(
                $"{file.Output.Source} plans a file that cannot be: {file.Output.Path}"
            );
    }
}

/// <summary>An output and its file below the output folder, with <c>/</c>.</summary>
internal readonly record struct PlannedFile(string Path, Output Output);
