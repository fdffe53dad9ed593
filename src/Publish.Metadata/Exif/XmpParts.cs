using System.Text;
using System.Text.RegularExpressions;

namespace Publish.Metadata.Exif;

/// <summary>
/// Scans XMP for a position, an author and software by regular expressions, without parsing it as XML.
/// </summary>
internal static partial class XmpParts
{
    private const int Most = 1 << 20;

    public static void Read(ReadOnlySpan<byte> packet, MetadataFindings told) =>
        Read(Encoding.UTF8.GetString(packet[..Math.Min(packet.Length, Most)]), told);

    public static void Read(string packet, MetadataFindings told)
    {
        if (Latitude().Match(packet) is { Success: true } latitude)
            told.AddPosition(
                Longitude().Match(packet) is { Success: true } longitude
                    ? $"{latitude.Groups["value"].Value.Trim()}, {longitude.Groups["value"].Value.Trim()}"
                    : null
            );
        if (Author().Match(packet) is { Success: true } author)
            told.Add("the author", author.Groups["value"].Value);
        if (Software().Match(packet) is { Success: true } software)
            told.Add("the software", software.Groups["value"].Value);
        told.Add("a program's notes (XMP)");
    }

    [GeneratedRegex("""GPSLatitude(?:="|>)(?<value>[^"<]{1,40})""", RegexOptions.NonBacktracking)]
    private static partial Regex Latitude();

    [GeneratedRegex("""GPSLongitude(?:="|>)(?<value>[^"<]{1,40})""", RegexOptions.NonBacktracking)]
    private static partial Regex Longitude();

    [GeneratedRegex(
        """<dc:creator>\s{0,20}<rdf:\w{1,5}>\s{0,20}<rdf:li[^>]{0,40}>(?<value>[^<]{1,100})""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Author();

    [GeneratedRegex("""CreatorTool(?:="|>)(?<value>[^"<]{1,100})""", RegexOptions.NonBacktracking)]
    private static partial Regex Software();
}
