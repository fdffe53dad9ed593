using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>View of the page after a newsletter sign-up without script.</summary>
public sealed record ThanksView : View
{
    public required ImmutableArray<EntryView> Latest { get; init; }
}
