namespace Publish.Printing.Browsers;

/// <summary>
/// The browser is missing or does not do its work, in words for a person: a build goes on without it.
/// </summary>
public class BrowserException : Exception
{
    public BrowserException() { }

    public BrowserException(string message)
        : base(message) { }

    public BrowserException(string message, Exception inner)
        : base(message, inner) { }
}
