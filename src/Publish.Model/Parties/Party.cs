using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// Somebody who is written to, copied, signs, or answers the press; a title and an address are lines.
/// </summary>
public sealed record Party
{
    /// <summary>The id in <c>people.yml</c>, if they stand there.</summary>
    public string? Id { get; init; }

    public required Localized<string> Name { get; init; }

    /// <summary>Null where only a name is known: nothing tells whether it is somebody's or a body's.</summary>
    public PartyKind? Kind { get; init; }

    public Localized<string>? Title { get; init; }

    public Localized<string>? Organization { get; init; }

    public Localized<string>? Location { get; init; }

    public Localized<string>? Address { get; init; }

    public ImmutableArray<string> Phones { get; init; } = [];

    public ImmutableArray<string> Faxes { get; init; } = [];

    public string? Email { get; init; }

    public ImmutableArray<NamedLink> Social { get; init; } = [];

    public ImmutableArray<Language> Speaks { get; init; } = [];

    public Picture? Signature { get; init; }

    public SignatureUses SignatureUse { get; init; } = SignatureUses.Web;

    /// <summary>Where a press contact answers.</summary>
    public Localized<string>? City { get; init; }
}
