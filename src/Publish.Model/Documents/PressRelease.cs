using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A press release, with press contacts.</summary>
public sealed record PressRelease : DatedDocument
{
    public ImmutableArray<Party> Contacts { get; init; } = [];
}
