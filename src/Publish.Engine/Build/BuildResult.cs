using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;

namespace Publish.Engine.Build;

/// <summary>Result of a build: what was written, diagnostics, losses, pages and times.</summary>
public sealed record BuildResult
{
    /// <summary>Null where errors, or losses in a strict build, prevented writing; the last site stays.</summary>
    public WriteResult? Written { get; init; }

    /// <summary>Absolute.</summary>
    public required string Output { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Ids of documents left out for their errors.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>Losses of a strict build; empty where it is not strict.</summary>
    public ImmutableArray<Loss> Losses { get; init; } = [];

    /// <summary>Whether only the machine prevented writing: losses, but no error in the content.</summary>
    public bool IsMachines =>
        Written is null
        && !Losses.IsEmpty
        && !Diagnostics.Any(one => one is { Rule.Severity: Severity.Error, IsMachines: false });

    /// <summary>Pages of each language, in menu order.</summary>
    public ImmutableArray<LanguagePages> Pages { get; init; } = [];

    public required ImmutableArray<PhaseTime> Times { get; init; }
}

/// <summary>How many pages a language has.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">The language's own name for itself.</param>
public sealed record LanguagePages(string Tag, string Name, int Pages);
