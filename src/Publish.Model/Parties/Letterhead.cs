using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A sender's letterhead: name, addresses, staff and board.</summary>
public sealed record Letterhead
{
    public required string Id { get; init; }

    public required Localized<string> Name { get; init; }

    /// <summary>Its path below the input.</summary>
    public string? Logo { get; init; }

    public Localized<string>? Address { get; init; }

    public ImmutableArray<string> Phones { get; init; } = [];

    public ImmutableArray<string> Faxes { get; init; } = [];

    public string? Email { get; init; }

    public string? Url { get; init; }

    public Localized<string>? Footer { get; init; }

    public ImmutableArray<LetterheadGroup> Groups { get; init; } = [];
}

/// <summary>A group of people on a letterhead, such as staff or a board.</summary>
public sealed record LetterheadGroup(Localized<string>? Title, ImmutableArray<Party> People);

/// <summary>A link with a name and an absolute address.</summary>
public sealed record NamedLink(string Name, string Url);
