using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A press release: news for reporters, with the people to call.</summary>
public sealed record PressRelease : DatedDocument
{
    public ImmutableArray<Party> Contacts { get; init; } = [];
}
