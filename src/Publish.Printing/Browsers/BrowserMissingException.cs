namespace Publish.Printing.Browsers;

/// <summary>This machine has no browser that starts, whatever it were asked to do.</summary>
public sealed class BrowserMissingException : BrowserException
{
    public BrowserMissingException() { }

    public BrowserMissingException(string message)
        : base(message) { }

    public BrowserMissingException(string message, Exception inner)
        : base(message, inner) { }
}
