namespace Publish.Model;

/// <summary>A related document and the reason.</summary>
/// <param name="Topic">The first topic in common; null for none.</param>
/// <param name="Country">The first country in common, ISO 3166-1 alpha-2, where no topic is.</param>
public sealed record Relation(Document Document, string? Topic, string? Country);
