using System.IO.Compression;
using System.Xml;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Tells a Word file that would cost more than a text is worth, before it is unpacked.</summary>
internal static class WordBounds
{
    public const long LongestPart = 20_000_000;

    private const long Largest = 300 << 20;

    private const int MostParts = 5000;

    private const int Deepest = 120;

    /// <summary>Why it is not read; null where it can be.</summary>
    public static string? Refuse(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => Math.Max(0, entry.Length)) > Largest)
                return "The file unpacks to more than a text has, and was not read.";
            if (zip.GetEntry("word/document.xml") is null)
                return zip.GetEntry("EncryptedPackage") is not null
                    ? "The file is locked with a password. Save it without one and import it again."
                    : "The file is no Word document.";
            foreach (var entry in zip.Entries)
                if (
                    entry.FullName.StartsWith("word/", StringComparison.Ordinal)
                    && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
                    && IsTooDeep(entry)
                )
                    return "The file is nested beyond reason, and was not read.";
            return null;
        }
        catch (Exception fault)
            when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]
                ? "The file is in Word's old format (.doc) or locked. Open it in Word, save it as .docx without a password, and import that."
                : "The file is damaged: it cannot be unpacked. Open it in Word, let Word repair it, save it, and import it again.";
        }
    }

    private static bool IsTooDeep(ZipArchiveEntry entry)
    {
        var bytes = Unpacked(entry);
        if (!XmlNames.AreFew(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))
            return true;
        using var xml = XmlReader.Create(
            bytes,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = LongestPart,
                CheckCharacters = false,
            }
        );
        while (xml.Read())
            if (xml.Depth > Deepest)
                return true;
        return false;
    }

    /// <summary>As long as a part may be: what its archive says of that may be untrue.</summary>
    private static MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read; (read = stream.Read(chunk)) > 0; )
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > LongestPart)
                throw new InvalidDataException();
        }
        bytes.Position = 0;
        return bytes;
    }
}
