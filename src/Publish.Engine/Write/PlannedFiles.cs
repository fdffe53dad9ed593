using System.Collections.Immutable;
using System.Text;
using Publish.Model;

namespace Publish.Engine.Write;

/// <summary>A plan in the order of its paths, proved to fit on any disk: no two files with one name, no file where a folder is.</summary>
internal static class PlannedFiles
{
    /// <exception cref="InvalidOperationException">Two outputs claim one path; linking should have told it of the content.</exception>
    public static ImmutableArray<PlannedFile> Sort(IEnumerable<Output> plan)
    {
        var files = plan.Select(output => new PlannedFile(output.Path.File, output)).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var claimed = new Dictionary<string, PlannedFile>(files.Length, StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            Demand(file);
            var folded = file.Path.Normalize(NormalizationForm.FormC);
            if (!claimed.TryAdd(folded, file))
                throw Collide(claimed[folded], file);
            for (var slash = folded.LastIndexOf('/'); slash > 0 && folders.TryAdd(folded[..slash], file); slash = folded.LastIndexOf('/', slash - 1)) ;
        }
        foreach (var (folder, below) in folders)
            if (claimed.TryGetValue(folder, out var file))
                throw Collide(file, below);
        return files;
    }

    private static void Demand(PlannedFile file)
    {
        var bad = file.Path.Length == 0 || file.Path == OutputMark.Name || file.Path.Any(letter => char.IsControl(letter) || letter == '\\')
            || file.Path.Split('/').Any(part => part is "" or "." or "..");
        if (bad)
            throw new InvalidOperationException($"{file.Output.Source} plans a file that cannot be: {file.Output.Path}");
    }

    private static InvalidOperationException Collide(PlannedFile one, PlannedFile other) =>
        new($"{one.Output.Source} and {other.Output.Source} both claim {one.Output.Path} (the other writes it {other.Output.Path}).");
}

/// <summary>An output and its file below the output folder, with <c>/</c>.</summary>
internal readonly record struct PlannedFile(string Path, Output Output);
