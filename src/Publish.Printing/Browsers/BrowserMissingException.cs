namespace Publish.Printing.Browsers;

/// <summary>This machine has no browser, or none that starts.</summary>
public sealed class BrowserMissingException : BrowserException
{
    public BrowserMissingException() { }

    public BrowserMissingException(string message)
        : base(message) { }

    public BrowserMissingException(string message, Exception inner)
        : base(message, inner) { }
}
