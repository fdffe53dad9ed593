namespace Publish.Printing.Browsers;

/// <summary>
/// The browser is missing or failed; the message is for the user, and a build that is not strict continues without it.
/// </summary>
public class BrowserException : Exception
{
    public BrowserException() { }

    public BrowserException(string message)
        : base(message) { }

    public BrowserException(string message, Exception inner)
        : base(message, inner) { }
}
