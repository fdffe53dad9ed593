using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Where a form leads without script, to thank.</summary>
public sealed record ThanksView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}
