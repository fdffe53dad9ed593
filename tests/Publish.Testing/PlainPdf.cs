using System.Globalization;
using System.Text;

namespace Publish.Testing;

/// <summary>The least PDF that is put together as Chromium does it; what it holds is the sheet itself.</summary>
internal static class PlainPdf
{
    public const string Maker = "HeadlessChrome/156.0.0.0";

    public static byte[] Of(string html)
    {
        using var pdf = new MemoryStream();
        var starts = new List<long>();
        Write(pdf, "%PDF-1.4\n");
        foreach (
            var body in (string[])
                [
                    $"<</Title (endobj)\n/Creator ({Maker})\n/CreationDate (D:20261122115005+00'00')>>",
                    $"<</Length {Encoding.UTF8.GetByteCount(html)}>> stream\n{html}\nendstream",
                    "<</Type /Catalog\n/StructTreeRoot 4 0 R>>",
                    "<</Type /StructTreeRoot>>",
                ]
        )
        {
            starts.Add(pdf.Length);
            Write(pdf, string.Create(CultureInfo.InvariantCulture, $"{starts.Count} 0 obj\n{body}\nendobj\n"));
        }
        var table = pdf.Length;
        Write(
            pdf,
            "xref\n0 5\n0000000000 65535 f \n"
                + string.Concat(
                    starts.Select(start => start.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")
                )
        );
        Write(
            pdf,
            string.Create(
                CultureInfo.InvariantCulture,
                $"trailer\n<</Size 5\n/Root 3 0 R\n/Info 1 0 R>>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return pdf.ToArray();
    }

    private static void Write(MemoryStream pdf, string text) => pdf.Write(Encoding.UTF8.GetBytes(text));
}
