using System.Globalization;
using System.Text;
using Publish.Model;
using QRCoder;

namespace Publish.Engine.Views;

/// <summary>Draws an address as a code that a phone reads, for services that cannot be linked to.</summary>
internal static class QrCode
{
    /// <summary>An SVG picture of one path in the text's colour, with the quiet border that readers need.</summary>
    public static Html Of(string url, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        var size = rows.Count.ToString(CultureInfo.InvariantCulture);
        return new Html($"<svg class=\"qr\" role=\"img\" aria-label=\"{TextHtml.Encode(label)}\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>");
    }
}
