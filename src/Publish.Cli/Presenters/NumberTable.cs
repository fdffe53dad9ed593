namespace Publish.Cli.Presenters;

/// <summary>A small table: a name and a number a row.</summary>
internal sealed record NumberTable(string Name, string Number, IReadOnlyList<(string Name, string Number)> Rows);
