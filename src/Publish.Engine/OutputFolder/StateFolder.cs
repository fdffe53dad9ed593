using Publish.Engine.Host;
using Publish.Engine.Input;

namespace Publish.Engine.OutputFolder;

/// <summary>The state folder <c>.publish</c> beside an input: caches, manifests, locks and addresses.</summary>
public static class StateFolder
{
    /// <summary>The state folder of an input.</summary>
    /// <returns>Absolute, links resolved; it need not be there.</returns>
    /// <exception cref="OutputRefusedException">It is a symbolic link, or holds one: deletions could reach other
    /// folders.</exception>
    public static string Of(string input)
    {
        var from = Resolve(input);
        var state = Path.Combine(Path.GetDirectoryName(from) ?? from, ".publish");
        if (Link(state) is { } link)
            throw new OutputRefusedException(
                $"{link} is a link. Publish deletes there what it no longer needs, so it takes no link to another place. Remove the link."
            );
        return state;
    }

    /// <summary>The real path of a folder.</summary>
    /// <exception cref="OutputRefusedException">Symbolic links form a cycle.</exception>
    internal static string Resolve(string path) =>
        Path.TrimEndingDirectorySeparator(
            RealPath.Of(path)
                ?? throw new OutputRefusedException($"{path} is a link that leads in a circle. Name the folder itself.")
        );

    private static string? Link(string state) =>
        new FileInfo(state).LinkTarget is not null ? state
        : Directory.Exists(state)
            ? Directory
                .EnumerateFileSystemEntries(state)
                .FirstOrDefault(entry => new FileInfo(entry).LinkTarget is not null)
        : null;
}
