namespace Publish.Model;

/// <summary>A document that is related to another, and what both are about.</summary>
/// <param name="Topic">The first topic of the other document that this one shares; null where it shares none.</param>
/// <param name="Country">The first country, ISO 3166-1 alpha-2, that it shares where it shares no topic.</param>
public sealed record Relation(Document Document, string? Topic, string? Country);
