using Publish.Cli.Explanations;
using Publish.Cli.Presenters;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Results;

/// <summary>All rules, one line each: code, severity and message.</summary>
internal sealed record RuleList(IReadOnlyList<Rule> Rules) : Answer
{
    public override void WriteTo(Presenter to) =>
        to.Lines(
            Rules.Select(rule =>
                $"{rule.Code}  {(rule.Severity == Severity.Error ? "error  " : "warning")}  {ProblemPage.Open(rule.Message)}"
            )
        );
}
