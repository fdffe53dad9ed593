namespace Publish.Import;

/// <summary>Makes a page of the text of a PDF.</summary>
internal static class PdfPage
{
    public static OldReading Read(string name, string path, SourceAddress address)
    {
        var (text, why) = PdfToText.Run(path);
        if (text is null)
            return new(null, new(DoubtKind.NotImported, why!));
        if (!text.Any(char.IsLetter))
            return new(
                null,
                new(
                    DoubtKind.NotImported,
                    "The PDF holds pictures of paper and no text. Have a program for text recognition (OCR) read it first."
                )
            );
        var reading = TextPage.Of(name, text, address, []);
        return reading with { Page = reading.Page! with { Files = [new("/" + name)] } };
    }
}
