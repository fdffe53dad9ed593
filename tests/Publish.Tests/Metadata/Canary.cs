namespace Publish.Tests.Metadata;

/// <summary>Words that stand nowhere but in what a file tells beside what a reader sees.</summary>
internal static class Canary
{
    public const string Author = "Canary-Author",
        Camera = "Canary-Camera",
        Software = "Canary-Software",
        Thumbnail = "Canary-Thumbnail",
        Xmp = "Canary-Xmp",
        Comment = "Canary-Comment",
        Behind = "Canary-Behind",
        Title = "Canary-Title",
        FileName = "Canary-FileName",
        FileText = "Canary-FileText",
        Position = "37,33.6N";

    public static IReadOnlyList<string> All { get; } =
    [Author, Camera, Software, Thumbnail, Xmp, Comment, Behind, Title, FileName, FileText, Position];

    public const string Packet = $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{Xmp}" exif:GPSLatitude="{Position}" exif:GPSLongitude="126,58.2E"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """;
}
