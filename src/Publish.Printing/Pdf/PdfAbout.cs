using Publish.Model;

namespace Publish.Printing.Pdf;

/// <summary>
/// The document information of a printed PDF: title, author, subject and date; no software, no machine.
/// </summary>
/// <param name="Date">The document's date, in ISO 8601.</param>
internal sealed record PdfAbout(string Title, string Author, string Subject, string Date)
{
    public static PdfAbout Of(SheetView view) =>
        new(
            view.Title.Plain,
            view.Sender.Plain,
            (
                view.Document is LetterView { Subject: { IsEmpty: false } subject } ? subject : view.Head.Description
            ).Plain,
            view.Document.Date.Machine
        );
}
