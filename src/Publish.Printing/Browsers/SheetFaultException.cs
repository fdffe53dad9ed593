using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>The sheet is at fault, not the browser: another attempt would fail too.</summary>
public sealed class SheetFaultException : BrowserException
{
    public SheetFaultException() { }

    public SheetFaultException(string message)
        : base(message) { }

    public SheetFaultException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>The tool that the sheet lacks, such as fonts; null where it is none.</summary>
    public Tool? Needs { get; init; }
}
