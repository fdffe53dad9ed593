using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publish.Engine.Host;
using Publish.Metadata.Jpeg;

namespace Publish.Metadata.Pdf;

/// <summary>
/// Strips the metadata of a PDF with qpdf: removes keys by an update from JSON; objects that become unreferenced are
/// not written.
/// </summary>
internal static class PdfStripper
{
    private const string Before = "before.pdf",
        Changes = "changes.json",
        After = "after.pdf";

    /// <summary>The exit code of qpdf for a file that was read with warnings.</summary>
    private const int Mended = 3;

    private static readonly string[] Told =
    [
        "/Metadata",
        "/PieceInfo",
        "/LastModified",
        "/Thumb",
        "/AF",
        "/EmbeddedFiles",
        "/EF",
        "/CreatorInfo",
        "/SpiderInfo",
    ];

    /// <summary>The keys of an annotation for its author and time; its contents stay, as readers see them.</summary>
    private static readonly string[] ToldOfNotes = ["/T", "/M", "/CreationDate", "/NM"];

    private static readonly HashSet<string> Notes =
    [
        "/Text",
        "/FreeText",
        "/Line",
        "/Square",
        "/Circle",
        "/Polygon",
        "/PolyLine",
        "/Highlight",
        "/Underline",
        "/Squiggly",
        "/StrikeOut",
        "/Stamp",
        "/Caret",
        "/Ink",
        "/Popup",
        "/FileAttachment",
    ];

    /// <summary>The key of a signature that names the bytes it holds for; it never stands in a packed stream.</summary>
    private const string SignedBytes = "/ByteRange";

    /// <summary>What keeps metadata in a file, found without qpdf; null where nothing is.</summary>
    public static StripException? Refusal(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.ASCII.GetBytes(SignedBytes)) < 0 ? null : Signed();

    private static StripException Signed() => new("it is signed, and would no longer be");

    /// <exception cref="StripException">qpdf failed, or the PDF is signed.</exception>
    public static byte[] Strip(byte[] file, string qpdf, string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, Before), file);
        File.Delete(Path.Combine(folder, After));
        var objects = ToolRun.Run(
            Tools.Qpdf,
            qpdf,
            folder,
            ["--json=2", "--json-key=qpdf", "--json-stream-data=none", Before],
            0,
            Mended
        );
        File.WriteAllBytes(Path.Combine(folder, Changes), ChangesOf(objects));
        ToolRun.Run(
            Tools.Qpdf,
            qpdf,
            folder,
            [
                "--decrypt",
                "--deterministic-id",
                "--object-streams=generate",
                $"--update-from-json={Changes}",
                Before,
                After,
            ],
            0,
            Mended
        );
        var written = File.ReadAllBytes(Path.Combine(folder, After));
        JpegsInside.Empty(written);
        return written;
    }

    private static byte[] ChangesOf(byte[] said)
    {
        try
        {
            var parts = JsonNode.Parse(said, documentOptions: new JsonDocumentOptions { MaxDepth = 500 })![
                "qpdf"
            ]!.AsArray();
            var objects = parts[1]!.AsObject();
            if (objects["trailer"]?["value"] is not JsonObject trailer)
                throw new StripException("qpdf finds no beginning in it");
            foreach (var (name, found) in objects.Where(one => one.Key != "trailer").ToList())
                if (!Empty(found?["value"] ?? found?["stream"]?["dict"]))
                    objects.Remove(name);
            trailer.Remove("/Info");
            trailer.Remove("/ID");
            return Encoding.UTF8.GetBytes(new JsonObject { ["qpdf"] = parts.DeepClone() }.ToJsonString());
        }
        catch (Exception broken)
            when (broken is JsonException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            throw new StripException("qpdf cannot say what is in it", broken);
        }
    }

    /// <summary>Removes the metadata keys in place, recursively; returns whether any were removed.</summary>
    private static bool Empty(JsonNode? node) =>
        node switch
        {
            JsonObject { } map when map.ContainsKey(SignedBytes) => throw Signed(),
            JsonObject map => Empty(map),
            JsonArray list => Any(list),
            _ => false,
        };

    private static bool Empty(JsonObject map)
    {
        var isNote =
            map["/Subtype"] is JsonValue kind
            && kind.TryGetValue<string>(out var name)
            && Notes.Contains(name)
            && map.ContainsKey("/Rect");
        var gone = Told.Concat(isNote ? ToldOfNotes : []).Count(map.Remove);
        return Any(map.Select(entry => entry.Value)) || gone > 0;
    }

    /// <summary>Whether any was changed, without short-circuit, as each must be processed.</summary>
    private static bool Any(IEnumerable<JsonNode?> nodes) => nodes.Aggregate(false, (any, node) => Empty(node) | any);
}
