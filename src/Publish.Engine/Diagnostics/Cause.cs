namespace Publish.Engine.Diagnostics;

/// <summary>The one mistake that several diagnostics come from.</summary>
/// <param name="Key">The same for all that come from it.</param>
public sealed record Cause(string Key)
{
    /// <summary>Where it stands, if that is known: what is told there tells of the others too.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// What is told at the place where several come from it; null where something is told there already.
    /// </summary>
    public Rule? Rule { get; init; }

    /// <summary>What fills the placeholders of that rule.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
