using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Outputs;

/// <summary>
/// Detects path collisions: equal after Unicode and case folding, or a file where another output needs a folder.
/// </summary>
internal sealed class PathClaims
{
    private readonly Dictionary<string, Output> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Output> folders = new(StringComparer.Ordinal);

    /// <summary>Claims the output's path; returns the output that it collides with, or null.</summary>
    public Output? Claim(Output output)
    {
        var path = AddressKey.Folded(output.Path.File);
        if (files.GetValueOrDefault(path) is { } same)
            return same;
        if (folders.GetValueOrDefault(path) is { } below)
            return below;
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            if (files.GetValueOrDefault(path[..slash]) is { } above)
                return above;
        files.Add(path, output);
        for (
            var slash = path.LastIndexOf('/');
            slash > 0 && folders.TryAdd(path[..slash], output);
            slash = path.LastIndexOf('/', slash - 1)
        )
            continue;
        return null;
    }
}
