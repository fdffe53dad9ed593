using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Engine.Build;

/// <summary>What a build did.</summary>
public sealed record BuildResult
{
    /// <summary>Null where errors kept it from writing, or, in a strict build, losses: the last site stands.</summary>
    public WriteResult? Written { get; init; }

    /// <summary>Absolute.</summary>
    public required string Output { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Ids of documents left out for their errors.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>What a strict build would have lost; empty where it is not strict.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>Whether the machine alone kept it from writing: no error is left for those who write.</summary>
    public bool IsMachines =>
        Written is null
        && !Losses.IsEmpty
        && !Diagnostics.Any(one => one is { Rule.Severity: Severity.Error, IsMachines: false });

    /// <summary>In menu order.</summary>
    public ImmutableArray<LanguagePages> Pages { get; init; } = [];

    public required ImmutableArray<PhaseTime> Times { get; init; }
}

/// <summary>How many pages a language has.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">The language's own name for itself.</param>
public sealed record LanguagePages(string Tag, string Name, int Pages);
