namespace Publish.Cli.Presenters;

/// <summary>A table with two columns: a name and a number.</summary>
internal sealed record NumberTable(string Name, string Number, IReadOnlyList<(string Name, string Number)> Rows);
