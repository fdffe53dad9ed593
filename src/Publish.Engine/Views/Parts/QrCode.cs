using System.Collections;
using System.Globalization;
using System.Text;
using Publish.Model;
using QRCoder;

namespace Publish.Engine.Views.Parts;

/// <summary>Draws a URL as a QR code in SVG, for services without share links.</summary>
internal static class QrCode
{
    /// <summary>An SVG of one black path, with the quiet zone.</summary>
    public static Html Of(string url, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            AppendRow(path, rows[y], y);
        var size = rows.Count.ToString(CultureInfo.InvariantCulture);
        return new Html(
            $"<svg class=\"qr\" role=\"img\" aria-label=\"{TextHtml.Encode(label)}\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path stroke=\"#000\" d=\"{path}\"/></svg>"
        );
    }

    /// <summary>Appends a row of modules; adjacent dark ones are one stroke.</summary>
    private static void AppendRow(StringBuilder path, BitArray row, int y)
    {
        var pen = -1;
        for (var x = 0; x < row.Length; x++)
        {
            if (!row[x])
                continue;
            var start = x;
            while (x < row.Length && row[x])
                x++;
            path.Append(
                CultureInfo.InvariantCulture,
                $"{(pen < 0 ? $"M{start} {y}.5" : $"m{start - pen} 0")}h{x - start}"
            );
            pen = x;
        }
    }
}
