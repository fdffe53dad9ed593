using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>Makes a page of a Word file.</summary>
internal static class WordPage
{
    private const int MostComments = 50;

    /// <summary>The page but for what its name and folder say.</summary>
    public static OldReading Read(string name, byte[] bytes, SourceAddress address)
    {
        if (WordBounds.Refuse(bytes) is { } why)
            return new(null, new(DoubtKind.NotImported, why));
        try
        {
            using var word = WordprocessingDocument.Open(
                new MemoryStream(bytes),
                isEditable: false,
                new OpenSettings { MaxCharactersInPart = WordBounds.LongestPart }
            );
            return word.MainDocumentPart?.Document?.Body is { } body
                ? new(Page(name, word, body, address), null)
                : new(null, new(DoubtKind.NotImported, "The file is no Word document."));
        }
        // The library answers parts that are missing or wrong with exceptions of many kinds.
        catch (Exception fault)
            when (fault
                    is OpenXmlPackageException
                        or System.Xml.XmlException
                        or InvalidDataException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or UriFormatException
                        or IOException
                        or NullReferenceException
            )
        {
            return new(
                null,
                new(
                    DoubtKind.NotImported,
                    "The file is damaged and cannot be read. Open it in Word, let Word repair it, save it, and import it again."
                )
            );
        }
    }

    /// <summary>A picture within a Word file.</summary>
    public static Stream? Picture(string path, string part)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(path);
        if (zip.GetEntry(part.TrimStart('/')) is not { Length: < 100 << 20 } entry)
            return null;
        var picture = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(picture);
        picture.Position = 0;
        return picture;
    }

    private static OldPage Page(string name, WordprocessingDocument word, Body body, SourceAddress address)
    {
        var doubts = new List<Doubt>();
        var file = new WordDocument(name, word.MainDocumentPart!);
        var (above, left) = WordLetterhead.Read(file);
        var text = new WordBlocks(file, file.Main).Read(body);
        var content = SourceHtml.Parse(above + text + Notes(file), address, doubts);
        if (file.HasChanges)
            doubts.Add(
                new(
                    DoubtKind.Uncertain,
                    "The file has tracked changes that nobody accepted: what was inserted is in the text, and what was deleted is not."
                )
            );
        foreach (
            var comment in (file.Main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? []).Take(
                MostComments
            )
        )
            doubts.Add(
                new(
                    DoubtKind.LeftOut,
                    $"A comment of {comment.Author?.Value ?? "somebody"} stands beside the text and was left out.",
                    Excerpt.Of(comment.InnerText)
                )
            );
        var made = word.PackageProperties.Created;
        if (made is not null && !SaysYear(content.TextContent))
            doubts.Add(
                new(DoubtKind.Uncertain, "No date stands in the text; the day on which the file was made was taken.")
            );
        else
            made = null;
        var title = body.Elements<Paragraph>().FirstOrDefault(paragraph => file.Styles.IsTitle(paragraph))?.InnerText;
        return new()
        {
            Source = name,
            Language = file.Languages.Most,
            Title = SourceHtml.Words(title)
                ?? SourceHtml.Words(content.QuerySelector("h1, h2")?.InnerHtml)
                ?? Own(word.PackageProperties.Title),
            Published = made?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Content = content,
            LeftOut = left,
            Doubts = [.. doubts],
        };
    }

    /// <summary>A title that somebody gave the file; programs fill in what they like.</summary>
    private static string? Own(string? title) =>
        SourceHtml.Words(title) is { Length: > 3 } words
        && !words.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
        && !words.StartsWith("Document", StringComparison.OrdinalIgnoreCase)
        && !words.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
        && !words.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ? words
            : null;

    private static bool SaysYear(string text)
    {
        for (var at = 0; at + 4 <= text.Length; at++)
            if (
                text.AsSpan(at, 2) is "19" or "20"
                && char.IsAsciiDigit(text[at + 2])
                && char.IsAsciiDigit(text[at + 3])
            )
                return true;
        return false;
    }

    private static string Notes(WordDocument file)
    {
        var made = new StringBuilder();
        var notes = ById(file.Main.FootnotesPart?.Footnotes?.Elements<Footnote>());
        var endnotes = ById(file.Main.EndnotesPart?.Endnotes?.Elements<Endnote>());
        // A note may call another.
        for (var at = 0; at < file.Notes.Called.Count; at++)
        {
            var (isEnd, id) = file.Notes.Called[at];
            OpenXmlPart? part = isEnd ? file.Main.EndnotesPart : file.Main.FootnotesPart;
            var note = (isEnd ? endnotes : notes).GetValueOrDefault(id);
            made.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"fn{at + 1}\">{(note is null ? "" : new WordBlocks(file, part!).Read(note))}</li>"
            );
        }
        return made.Length == 0 ? "" : $"<ol class=\"footnotes\">{made}</ol>";
    }

    /// <summary>Of two with one id the first.</summary>
    private static Dictionary<long, OpenXmlElement> ById(IEnumerable<FootnoteEndnoteType>? notes)
    {
        var found = new Dictionary<long, OpenXmlElement>();
        foreach (var note in notes ?? [])
            if (note.Id?.Value is { } id)
                found.TryAdd(id, note);
        return found;
    }
}
