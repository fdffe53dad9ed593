using Publish.Cli.Explanations;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>The explanation of a rule: message, reason, remedy and example.</summary>
internal sealed record Explanation(Rule Rule) : Answer
{
    private const char Caret = '‸';

    public override void WriteTo(Presenter to) =>
        to.Lines([
            $"{Rule.Code} ({(Rule.Severity == Severity.Error ? "error: nothing is built" : "warning: the site is built")})",
            "",
            ProblemPage.Open(Rule.Message),
            "",
            .. Rule.Why.Split('\n'),
            "",
            "What to do:",
            .. ProblemPage.Open(Rule.Mend).Split('\n').Select(line => "  " + line),
            "",
            $"An example that is wrong (the fault is at {Caret}):",
            .. ProblemPage.Shown(Rule).Split('\n').Select(line => "  " + line),
        ]);
}
