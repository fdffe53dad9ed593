using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Browser;

namespace Publish.Engine.Paper;

/// <summary>Puts our own words in the place of what Chromium says of a PDF: its own name and version, the system's, and the time.</summary>
internal static partial class PdfFacts
{
    /// <summary>Of an entry in the table that says where objects begin.</summary>
    private const int EntryLength = 20;

    /// <exception cref="BrowserException">It is not put together as Chromium puts PDFs together.</exception>
    public static byte[] Write(byte[] pdf, PdfAbout about)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var end = End().Match(text, Math.Max(0, text.Length - 64));
        if (!end.Success || !int.TryParse(end.Groups["table"].Value, CultureInfo.InvariantCulture, out var table) || table >= text.Length
            || Table().Match(text, table) is not { Success: true } head || Trailer().Match(text, table) is not { Success: true } trailer)
            throw new BrowserException("Chromium gives a PDF of a form that is not known here; it may be too old or too new.");
        var entries = head.Index + head.Length;
        var starts = Enumerable.Range(0, int.Parse(head.Groups["count"].Value, CultureInfo.InvariantCulture))
            .Select(number => int.Parse(text.AsSpan(entries + number * EntryLength, 10), CultureInfo.InvariantCulture)).ToArray();
        var number = int.Parse(trailer.Groups["info"].Value, CultureInfo.InvariantCulture);
        var from = starts[number];
        var to = starts.Where(start => start > from).Append(table).Min();
        return Replaced(pdf, from, to, Encoding.Latin1.GetBytes(Info(number, about)), starts, entries, table);
    }

    /// <summary>What stands behind the new object has moved, and the table says so.</summary>
    private static byte[] Replaced(byte[] pdf, int from, int to, byte[] with, int[] starts, int entries, int table)
    {
        var moved = with.Length - (to - from);
        using var written = new MemoryStream(pdf.Length + moved);
        written.Write(pdf.AsSpan(0, from));
        written.Write(with);
        written.Write(pdf.AsSpan(to, entries - to));
        for (var number = 0; number < starts.Length; number++)
        {
            var start = starts[number] > from ? starts[number] + moved : starts[number];
            written.Write(Encoding.Latin1.GetBytes(start.ToString("D10", CultureInfo.InvariantCulture)));
            written.Write(pdf.AsSpan(entries + number * EntryLength + 10, EntryLength - 10));
        }
        var after = entries + starts.Length * EntryLength;
        var last = Encoding.Latin1.GetString(pdf.AsSpan(after));
        written.Write(Encoding.Latin1.GetBytes(last[..last.LastIndexOf("startxref", StringComparison.Ordinal)]));
        written.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"startxref\n{table + moved}\n%%EOF\n")));
        return written.ToArray();
    }

    private static string Info(int number, PdfAbout about)
    {
        var info = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<</Title {Words(about.Title)}\n/Author {Words(about.Author)}");
        if (about.Subject is { Length: > 0 } subject)
            info.Append("\n/Subject ").Append(Words(subject));
        return info.Append(CultureInfo.InvariantCulture, $"\n/CreationDate ({Date(about.Date)})>>\nendobj\n").ToString();
    }

    /// <summary>Any script, as UTF-16 in digits.</summary>
    private static string Words(string words) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    /// <summary>Such as <c>D:20241118103000+09'00'</c>, from ISO 8601.</summary>
    private static string Date(string machine)
    {
        var digits = "D:" + machine.Replace("-", "", StringComparison.Ordinal);
        return machine.Length == 10 ? digits : string.Create(CultureInfo.InvariantCulture,
            $"D:{DateTimeOffset.Parse(machine, CultureInfo.InvariantCulture):yyyyMMddHHmmss}{machine[^6..^3]}'{machine[^2..]}'");
    }

    [GeneratedRegex(@"startxref\s+(?<table>\d+)\s+%%EOF\s*\z")]
    private static partial Regex End();

    [GeneratedRegex(@"\Gxref\s+0 (?<count>\d+)\s")]
    private static partial Regex Table();

    [GeneratedRegex(@"trailer\s*<<[^>]*/Info (?<info>\d+) 0 R")]
    private static partial Regex Trailer();
}
