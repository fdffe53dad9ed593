using System.Globalization;
using System.Text;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>
/// Puts our own words in the place of what Chromium says of a PDF: its own name and version, the system's, and the
/// time.
/// </summary>
internal static class PdfFacts
{
    /// <summary>
    /// What the tags mean that Chromium takes from newer PDF than it writes; a sheet's asides are its notes.
    /// </summary>
    private const string Roles = "/RoleMap <</Aside /Note /Em /Span /Strong /Span>>";

    /// <exception cref="BrowserException">It is not put together as Chromium puts PDFs together.</exception>
    public static byte[] Write(byte[] pdf, PdfAbout about)
    {
        var objects = new PdfObjects(pdf);
        objects[objects.Named("Info")] = Info(about);
        var tags = objects.Named("StructTreeRoot", within: objects.Named("Root"));
        objects[tags] = objects[tags]
            .Replace("/Type /StructTreeRoot", "/Type /StructTreeRoot\n" + Roles, StringComparison.Ordinal);
        return objects.ToBytes();
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

    /// <summary>Any script, as UTF-16 in digits.</summary>
    private static string Words(string words) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words))}>";

    /// <summary>Such as <c>D:20241118103000+09'00'</c>, from ISO 8601.</summary>
    private static string Date(string machine) =>
        machine.Length == 10
            ? "D:" + machine.Replace("-", "", StringComparison.Ordinal)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"D:{DateTimeOffset.Parse(machine, CultureInfo.InvariantCulture):yyyyMMddHHmmss}{machine[^6..^3]}'{machine[^2..]}'"
            );
}
