using Publish.Engine.Diagnostics;

namespace Publish.Cli.Printing;

/// <summary>A rule for a person who has met it.</summary>
internal static class Explained
{
    private const char Caret = '‸';

    public static IEnumerable<string> Of(Rule rule) =>
        [
            $"{rule.Code} ({(rule.Severity == Severity.Error ? "error: nothing is built" : "warning: the site is built")})",
            "",
            ProblemPage.Open(rule.Message),
            "",
            .. rule.Why.Split('\n'),
            "",
            "What to do:",
            .. ProblemPage.Open(rule.Mend).Split('\n').Select(line => "  " + line),
            "",
            $"An example that is wrong (the fault is at {Caret}):",
            .. ProblemPage.Shown(rule).Split('\n').Select(line => "  " + line),
        ];
}
