using System.Collections.Immutable;
using Publish.Engine.Host;

namespace Publish.Cli.Doctor;

/// <summary>One thing that a machine should have, as it was found.</summary>
/// <param name="Name">In a word or two.</param>
/// <param name="Found">What is there: a version and a place; or what is wrong.</param>
/// <param name="Purpose">What it is for, in words for staff.</param>
public sealed record Examined(string Name, string Found, string Purpose)
{
    /// <summary>It is not there, or not as it must be.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The setting of the site that asks for it; null where none does.</summary>
    public string? NeededFor { get; init; }

    /// <summary>What there is to install; null where nothing is.</summary>
    public Tool? Tool { get; init; }
}

/// <summary>A machine as a site's builds will find it.</summary>
/// <param name="Site">Absolute; null where there is no site that can be read.</param>
public sealed record MachineReport(string? Site, ImmutableArray<Examined> All)
{
    /// <summary>What this site's settings need and the machine lacks.</summary>
    public IEnumerable<Examined> Lacking => All.Where(one => one is { IsMissing: true, NeededFor: not null });
}
