namespace Publish.Import;

/// <summary>What a journal was kept of, its first line.</summary>
internal sealed record JournalHead(string Program, string From, OldKind Kind, string? Language, string? SourceUrl);
