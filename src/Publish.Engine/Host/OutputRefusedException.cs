namespace Publish.Engine.Host;

/// <summary>
/// The machine or the folders do not allow the writing that was asked for: not a fault of the content, and not a bug.
/// </summary>
public sealed class OutputRefusedException : Exception
{
    public OutputRefusedException() { }

    public OutputRefusedException(string message)
        : base(message) { }

    public OutputRefusedException(string message, Exception inner)
        : base(message, inner) { }
}
