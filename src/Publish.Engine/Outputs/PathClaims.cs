using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Outputs;

/// <summary>
/// Who claims which path of the output: names that some disk or server takes for one belong to one output alone, and
/// what is a file for one is no folder for another.
/// </summary>
internal sealed class PathClaims
{
    private readonly Dictionary<string, Output> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Output> folders = new(StringComparer.Ordinal);

    /// <summary>Claims the output's file; says who stands in its way.</summary>
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
