using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>A file that nothing could be taken out of, and why, in words that go after <c>because</c>.</summary>
internal sealed class StripException : Exception
{
    public StripException() { }

    public StripException(string message)
        : base(message) { }

    public StripException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>Another machine could have done it, or this one at another time.</summary>
    public bool IsMachines { get; init; }

    /// <summary>It has the program, in a version that cannot do it yet.</summary>
    public bool IsTooOld { get; init; }

    /// <summary>What this machine would have to have for it.</summary>
    public Tool? Needs { get; init; }

    public static StripException Without(Tool tool) =>
        new($"{tool.Name} is not installed") { IsMachines = true, Needs = tool };
}
