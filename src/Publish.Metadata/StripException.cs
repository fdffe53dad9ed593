using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>Stripping of metadata failed; the message continues a sentence after <c>because</c>.</summary>
internal sealed class StripException : Exception
{
    public StripException() { }

    public StripException(string message)
        : base(message) { }

    public StripException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>
    /// Whether the cause is this machine, not the file: a program that is missing, too old or too slow, or a folder
    /// that cannot be written.
    /// </summary>
    public bool IsMachines { get; init; }

    /// <summary>Whether the program is installed in too old a version.</summary>
    public bool IsTooOld { get; init; }

    /// <summary>The program that is missing, too old, or cannot be started; null where it is none of those.</summary>
    public Tool? Needs { get; init; }

    public static StripException Without(Tool tool) =>
        new($"{tool.Name} is not installed") { IsMachines = true, Needs = tool };
}
