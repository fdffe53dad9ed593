using System.Text.RegularExpressions;

namespace Publish.Tests.Architecture;

/// <summary>
/// What is unsafe in a workflow: an action that can be changed under its name, or more rights than reading.
/// </summary>
internal static partial class Workflow
{
    public static IEnumerable<string> Faults(string text)
    {
        foreach (Match use in Uses().Matches(text))
            if (!Pinned().IsMatch(use.Groups["what"].Value))
                yield return $"is no commit with its version: {use.Value.Trim()}";
        if (!Reads().IsMatch(text))
            yield return "does not say at its head that it may read and no more";
        foreach (Match right in Writes().Matches(text))
            yield return $"may write: {right.Value.Trim()}";
        if (
            text.Contains("pull_request_target", StringComparison.Ordinal)
            || text.Contains("workflow_run", StringComparison.Ordinal)
        )
            yield return "runs what strangers send with this repository's rights";
        foreach (Match said in Said().Matches(text))
            yield return $"a stranger's words become a command: {said.Value}";
        if (
            text.Contains("actions/checkout", StringComparison.Ordinal)
            && !text.Contains("persist-credentials: false", StringComparison.Ordinal)
        )
            yield return "leaves the right to write in the checkout";
    }

    [GeneratedRegex(@"^\s*-?\s*[""']?uses[""']?\s*:(?<what>.*)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^\s*[\w.-]+/[\w./-]+@[0-9a-f]{40} # v[0-9][0-9.]*\s*$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^permissions:\n  contents: read\n(?! )", RegexOptions.Multiline)]
    private static partial Regex Reads();

    [GeneratedRegex(@"^.*:\s*(write|write-all)\s*(#.*)?$", RegexOptions.Multiline)]
    private static partial Regex Writes();

    [GeneratedRegex(@"\$\{\{\s*github\.(event|head_ref)[^}]*\}\}")]
    private static partial Regex Said();
}
