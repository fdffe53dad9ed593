using Publish.Engine.Diagnostics;

namespace Publish.Cli.Answers;

/// <summary>What a rule means.</summary>
internal sealed record Explanation(Rule Rule) : Answer;

/// <summary>All rules.</summary>
internal sealed record RuleList(IReadOnlyList<Rule> Rules) : Answer;
