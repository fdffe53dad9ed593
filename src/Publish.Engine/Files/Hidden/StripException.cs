namespace Publish.Engine.Files;

/// <summary>A file that nothing could be taken out of, and why, in words that go after <c>because</c>.</summary>
internal sealed class StripException : Exception
{
    public StripException() { }

    public StripException(string message) : base(message) { }

    public StripException(string message, Exception inner) : base(message, inner) { }
}
