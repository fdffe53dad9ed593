using System.Collections.Frozen;

namespace Publish.Engine.Host;

/// <summary>
/// A program, or fonts, that Publish does some of its work with, and the command by which each system gets it.
/// </summary>
/// <param name="Name">As its makers call it.</param>
/// <param name="Purpose">What Publish does with it, and what happens without, in words for staff.</param>
public sealed record Tool(string Name, string Purpose)
{
    /// <summary>The first version that can do it; null where none is known to be too old.</summary>
    public Version? Oldest { get; init; }

    /// <summary>What it is asked for its version with.</summary>
    public string VersionOption { get; init; } = "--version";

    public required FrozenDictionary<HostSystem, string> Commands { get; init; }

    /// <summary>The command where it is the same on every system; null where systems differ.</summary>
    public string? OnlyCommand => Commands.Values.Distinct().Take(2).ToList() is [var only] ? only : null;
}
