namespace Publish.Engine.Browser;

/// <summary>This machine has no browser that starts, whatever it were asked to do.</summary>
internal sealed class BrowserMissingException(string message, Exception inner) : Exception(message, inner);
