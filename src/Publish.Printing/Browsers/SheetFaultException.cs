using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>The browser did its work and the sheet is at fault: another try would end the same.</summary>
public sealed class SheetFaultException : BrowserException
{
    public SheetFaultException() { }

    public SheetFaultException(string message)
        : base(message) { }

    public SheetFaultException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>With which the sheet would be without fault.</summary>
    public Tool? Needs { get; init; }
}
