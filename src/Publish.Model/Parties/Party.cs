using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// A person or body: addressee, recipient of a copy, signatory or press contact. Title and address may have several
/// lines.
/// </summary>
public sealed record Party
{
    /// <summary>Id in <c>people.yml</c>, if listed there.</summary>
    public string? Id { get; init; }

    public required Localized<string> Name { get; init; }

    /// <summary>Null where unknown.</summary>
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

    /// <summary>City of a press contact.</summary>
    public Localized<string>? City { get; init; }
}
