using Publish.Model;

namespace Publish.Printing.Pdf;

/// <summary>
/// What a PDF says of itself, and all that it says: who made it with what, on which machine, is nobody's business.
/// </summary>
/// <param name="Date">As the author gave it.</param>
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
