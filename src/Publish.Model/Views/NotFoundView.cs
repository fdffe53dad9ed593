using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of the 404 page.</summary>
public sealed record NotFoundView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}
