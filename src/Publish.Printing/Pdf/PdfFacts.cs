using System.Globalization;
using System.Text;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>
/// Replaces the document information that Chromium writes into a PDF (its name and version, the time) by that of the
/// document.
/// </summary>
internal static class PdfFacts
{
    /// <summary>
    /// Role map for tags of a newer PDF version than Chromium declares; <c>aside</c> of a sheet is a footnote.
    /// </summary>
    private const string Roles = "/RoleMap <</Aside /Note /Em /Span /Strong /Span>>";

    private const int NodeDigits = 8;
    private const int NodeName = 5;

    /// <exception cref="BrowserException">The PDF does not have the structure that Chromium writes.</exception>
    public static byte[] Write(byte[] pdf, PdfAbout about)
    {
        NumberNodes(pdf);
        var objects = new PdfObjects(pdf);
        objects[objects.Named("Info")] = Info(about);
        var tags = objects.Named("StructTreeRoot", within: objects.Named("Root"));
        objects[tags] = objects[tags]
            .Replace("/Type /StructTreeRoot", "/Type /StructTreeRoot\n" + Roles, StringComparison.Ordinal);
        return objects.ToBytes();
    }

    /// <summary>
    /// Numbers the ids of table cells from 1, in their order. Chromium counts them through all sheets that a window has
    /// shown, so that the bytes of a letter would depend on the letters before it.
    /// </summary>
    internal static void NumberNodes(Span<byte> pdf)
    {
        var found = new List<(int At, int Number)>();
        for (var at = 0; pdf[at..].IndexOf("(node"u8) is >= 0 and var next; at += next + NodeName)
        {
            var digits = at + next + "(node".Length;
            if (
                digits + NodeDigits < pdf.Length
                && pdf[digits + NodeDigits] == ')'
                && int.TryParse(
                    pdf.Slice(digits, NodeDigits),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                found.Add((digits, number));
        }
        var order = found
            .Select(one => one.Number)
            .Distinct()
            .Order()
            .Select((number, index) => (number, index))
            .ToDictionary(one => one.number, one => one.index + 1);
        foreach (var (at, number) in found)
            order[number].TryFormat(pdf.Slice(at, NodeDigits), out _, "D8", CultureInfo.InvariantCulture);
    }

    private static string Info(PdfAbout about)
    {
        var info = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"<</Title {Words(about.Title)}\n/Author {Words(about.Author)}"
        );
        if (about.Subject is { Length: > 0 } subject)
            info.Append("\n/Subject ").Append(Words(subject));
        return info.Append(CultureInfo.InvariantCulture, $"\n/CreationDate ({Date(about.Date)})>>").ToString();
    }

    /// <summary>A PDF text string, in UTF-16 with byte order mark, in hexadecimal.</summary>
    private static string Words(string words) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    /// <summary>A PDF date such as <c>D:20241118103000+09'00'</c>, from ISO 8601.</summary>
    private static string Date(string machine) =>
        machine.Length == 10
            ? "D:" + machine.Replace("-", "", StringComparison.Ordinal)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"D:{DateTimeOffset.Parse(machine, CultureInfo.InvariantCulture):yyyyMMddHHmmss}{machine[^6..^3]}'{machine[^2..]}'"
            );
}
