using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>
/// The objects of a PDF with the structure that Chromium writes: one after another, with a cross-reference table.
/// </summary>
internal sealed partial class PdfObjects
{
    /// <summary>Length of an entry of the cross-reference table, in bytes.</summary>
    private const int EntryLength = 20;

    private readonly byte[] pdf;
    private readonly int table;
    private readonly int entries;
    private readonly int[] starts;
    private readonly string trailer;
    private readonly SortedDictionary<int, byte[]> replaced = [];

    /// <exception cref="BrowserException">The PDF has another structure.</exception>
    public PdfObjects(byte[] pdf)
    {
        this.pdf = pdf;
        var text = Encoding.Latin1.GetString(pdf);
        if (
            !int.TryParse(
                End().Match(text, Math.Max(0, text.Length - 64)).Groups["table"].ValueSpan,
                CultureInfo.InvariantCulture,
                out table
            )
            || table >= text.Length
            || Table().Match(text, table) is not { Success: true } head
        )
            throw Unknown();
        entries = head.Index + head.Length;
        starts =
        [
            .. Enumerable
                .Range(0, Number(head.Groups["count"]))
                .Select(number =>
                    int.Parse(text.AsSpan(entries + number * EntryLength, 10), CultureInfo.InvariantCulture)
                ),
        ];
        trailer = text[
            (entries + starts.Length * EntryLength)..text.LastIndexOf("startxref", StringComparison.Ordinal)
        ];
    }

    /// <summary>The number of the object that the trailer references.</summary>
    /// <param name="key">Such as <c>Info</c>.</param>
    public int Named(string key) => Named(key, trailer);

    /// <summary>The number of the object that another object references.</summary>
    public int Named(string key, int within) => Named(key, this[within]);

    /// <summary>The content of an object, without its number and <c>endobj</c>.</summary>
    public string this[int number]
    {
        get =>
            Inner().Match(Encoding.Latin1.GetString(pdf, starts[number], EndOf(number) - starts[number]))
                is { Success: true } found
                ? found.Groups["text"].Value
                : throw Unknown();
        set =>
            replaced[starts[number]] = Encoding.Latin1.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{value}\nendobj\n")
            );
    }

    /// <summary>The PDF with the replaced objects, and the offsets of the cross-reference table adjusted.</summary>
    public byte[] ToBytes()
    {
        using var written = new MemoryStream(pdf.Length);
        var moves = new List<(int From, int By)>();
        var at = 0;
        foreach (var (start, bytes) in replaced)
        {
            written.Write(pdf.AsSpan(at, start - at));
            written.Write(bytes);
            at = EndOf(Array.IndexOf(starts, start));
            moves.Add((start, bytes.Length - (at - start)));
        }
        written.Write(pdf.AsSpan(at, entries - at));
        for (var number = 0; number < starts.Length; number++)
        {
            written.Write(
                Encoding.Latin1.GetBytes(Moved(starts[number]).ToString("D10", CultureInfo.InvariantCulture))
            );
            written.Write(pdf.AsSpan(entries + number * EntryLength + 10, EntryLength - 10));
        }
        written.Write(
            Encoding.Latin1.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{trailer}startxref\n{Moved(table)}\n%%EOF\n")
            )
        );
        return written.ToArray();

        int Moved(int place) => place + moves.Where(move => move.From < place).Sum(move => move.By);
    }

    private static int Named(string key, string within) =>
        Regex.Match(within, $@"/{key} (?<number>\d+) 0 R") is { Success: true } found
            ? Number(found.Groups["number"])
            : throw Unknown();

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private int EndOf(int number) => starts.Where(start => start > starts[number]).Append(table).Min();

    private static BrowserException Unknown() =>
        new("Chromium gives a PDF of a form that is not known here; it may be too old or too new.");

    [GeneratedRegex(@"startxref\s+(?<table>\d+)\s+%%EOF\s*\z")]
    private static partial Regex End();

    [GeneratedRegex(@"\Gxref\s+0 (?<count>\d+)\s")]
    private static partial Regex Table();

    [GeneratedRegex(@"\A\d+ 0 obj\s+(?<text>.*?)\s*endobj\s*\z", RegexOptions.Singleline)]
    private static partial Regex Inner();
}
