using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Paths;

/// <summary>
/// Where a program may go: below its folders, to files for a moment, and where it goes too when nobody tricks it.
/// </summary>
/// <param name="folders">With everything below them.</param>
/// <param name="innocent">The calls of a run without tricks: what its runtime reads of the machine.</param>
internal sealed partial class Roots(IEnumerable<string> folders, IEnumerable<SystemCall> innocent)
{
    private readonly string[] folders = [.. folders];

    private readonly HashSet<(string, string)> usual = [.. innocent.SelectMany(Kinds)];

    /// <summary>The calls that leave.</summary>
    public IEnumerable<string> Left(IEnumerable<SystemCall> calls) =>
        calls
            .SelectMany(call =>
                Kinds(call)
                    .Where(kind => !usual.Contains(kind) && !IsInside(kind.Path))
                    .Select(kind => $"{kind.Name} {kind.Path}")
            )
            .Distinct();

    private bool IsInside(string path) =>
        Temporary().IsMatch(Path.GetRelativePath(Path.GetTempPath(), path))
        || folders.Any(folder => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Path)> Kinds(SystemCall call) =>
        call.Paths.Select(path => (call.Name, Number().Replace(path, "/proc/N/task/N")));

    /// <summary>A file that .NET itself has just named.</summary>
    [GeneratedRegex(@"^tmp\w{6}\.tmp$")]
    private static partial Regex Temporary();

    /// <summary>Processes and threads have other numbers each time.</summary>
    [GeneratedRegex(@"^/proc/(\d+|self)(/task/\d+)?")]
    private static partial Regex Number();
}
