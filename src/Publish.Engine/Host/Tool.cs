using System.Collections.Frozen;

namespace Publish.Engine.Host;

/// <summary>An external program, or fonts, that Publish uses, with the install command for each system.</summary>
/// <param name="Name">Name given by its makers.</param>
/// <param name="Purpose">What Publish does with it, and what happens without it; for staff.</param>
public sealed record Tool(string Name, string Purpose)
{
    /// <summary>Oldest version that works; null where no minimum is known.</summary>
    public Version? Oldest { get; init; }

    /// <summary>Option that makes it print its version.</summary>
    public string VersionOption { get; init; } = "--version";

    public required FrozenDictionary<HostSystem, string> Commands { get; init; }

    /// <summary>The install command where it is the same on every system, else null.</summary>
    public string? OnlyCommand => Commands.Values.Distinct().Take(2).ToList() is [var only] ? only : null;
}
