using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>What a producer made of planned outputs, and what it could not make.</summary>
public sealed record DerivedOutputs
{
    /// <summary>Nothing was asked for.</summary>
    public static DerivedOutputs None { get; } = new();

    /// <summary>By address; an output that is not here does not become part of the site.</summary>
    public ImmutableDictionary<SitePath, DerivedFile> Files { get; init; } =
        ImmutableDictionary<SitePath, DerivedFile>.Empty;

    /// <summary>Number of outputs without a derived file of their own.</summary>
    public int Missing { get; init; }

    /// <summary>Message why all or the rest are missing; null where the producer worked.</summary>
    public string? Trouble { get; init; }

    /// <summary>The sources of outputs that it failed on, and why.</summary>
    public ImmutableArray<(string Source, string Why)> Failed { get; init; } = [];

    /// <summary>Messages about the fonts that the files are set in, a sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
