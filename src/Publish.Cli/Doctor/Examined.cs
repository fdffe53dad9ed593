using System.Collections.Immutable;
using Publish.Engine.Host;

namespace Publish.Cli.Doctor;

/// <summary>One requirement of a machine, as found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Found">Version and path; or what is wrong.</param>
/// <param name="Purpose">What it is used for, in words for staff.</param>
public sealed record Examined(string Name, string Found, string Purpose)
{
    /// <summary>Whether it is missing, or unusable.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The setting of the site that needs it; null where none does.</summary>
    public string? NeededFor { get; init; }

    /// <summary>The tool to install; null where it is none.</summary>
    public Tool? Tool { get; init; }
}

/// <summary>All requirements of a machine, as found.</summary>
/// <param name="Site">Full path of the input; null where there is no site that can be read.</param>
public sealed record MachineReport(string? Site, ImmutableArray<Examined> All)
{
    /// <summary>The requirements of this site's settings that the machine lacks.</summary>
    public IEnumerable<Examined> Lacking => All.Where(one => one is { IsMissing: true, NeededFor: not null });
}
