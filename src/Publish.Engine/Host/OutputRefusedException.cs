namespace Publish.Engine.Host;

/// <summary>
/// Thrown where the machine or the folders do not allow writing the output: neither a fault of the content nor a bug.
/// </summary>
public sealed class OutputRefusedException : Exception
{
    public OutputRefusedException() { }

    public OutputRefusedException(string message)
        : base(message) { }

    public OutputRefusedException(string message, Exception inner)
        : base(message, inner) { }
}
