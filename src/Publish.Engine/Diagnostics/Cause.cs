namespace Publish.Engine.Diagnostics;

/// <summary>The one mistake that causes several diagnostics.</summary>
/// <param name="Key">Equal for all diagnostics that it causes.</param>
public sealed record Cause(string Key)
{
    /// <summary>Place of the cause, if known: the error reported there counts the others.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// Rule of the diagnostic added at the place when several are caused; null where one is reported there already.
    /// </summary>
    public Rule? Rule { get; init; }

    /// <summary>Arguments for the placeholders of that rule.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
