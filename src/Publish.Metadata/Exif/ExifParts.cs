using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.IO;

namespace Publish.Metadata.Exif;

/// <summary>
/// Scans EXIF for metadata; orientation, resolution and colour space are part of the picture and do not count.
/// </summary>
internal static class ExifParts
{
    private const int Most = 1 << 20;

    /// <summary>Bytes; the largest EXIF that may hold only the orientation. A larger one may hide other data.</summary>
    private const int MostOfOrientation = 512;

    private const int SerialNumber = 0xA431,
        OwnerName = 0xA430,
        AuthorInWindows = 0x9C9D;

    /// <summary>
    /// Tags of the picture itself: orientation, resolution and unit, YCbCr positioning, EXIF pointer and versions,
    /// component order, colour space, size.
    /// </summary>
    private static readonly HashSet<int> OfThePicture =
    [
        0x0112,
        0x011A,
        0x011B,
        0x0128,
        0x0213,
        0x8769,
        0x9000,
        0x9101,
        0xA000,
        0xA001,
        0xA002,
        0xA003,
        0x0100,
        0x0101,
    ];

    public static void Read(ReadOnlySpan<byte> tiff, MetadataFindings told)
    {
        if (tiff.Length > Most)
        {
            told.AddUnreadable();
            return;
        }
        try
        {
            var parts = new ExifReader().Extract(new ByteArrayReader(tiff.ToArray()));
            foreach (var part in parts)
                Tell(part, told);
            if (told.IsNothing && (tiff.Length > MostOfOrientation || parts.Any(part => part.HasError)))
                told.Add("a camera's notes (EXIF)");
        }
        catch (Exception broken)
            when (broken
                    is MetadataException
                        or ImageProcessingException
                        or IOException
                        or ArgumentException
                        or InvalidOperationException
                        or IndexOutOfRangeException
                        or OverflowException
            )
        {
            told.Add("a camera's notes (EXIF)");
        }
    }

    private static void Tell(MetadataExtractor.Directory part, MetadataFindings told)
    {
        switch (part)
        {
            case GpsDirectory gps
                when gps.GetGeoLocation() is { } place
                    && double.IsFinite(place.Latitude)
                    && double.IsFinite(place.Longitude):
                told.AddPosition(place.Latitude, place.Longitude);
                break;
            case GpsDirectory gps
                when gps.ContainsTag(GpsDirectory.TagLatitude)
                    || gps.ContainsTag(GpsDirectory.TagLongitude)
                    || gps.ContainsTag(GpsDirectory.TagDestLatitude)
                    || gps.ContainsTag(GpsDirectory.TagAreaInformation):
                told.AddPosition();
                break;
            case GpsDirectory:
                told.Add("a satellite receiver's notes");
                break;
            case ExifThumbnailDirectory:
                told.Add("a small copy of the picture (a thumbnail)");
                break;
            case ExifIfd0Directory or ExifSubIfdDirectory or ExifImageDirectory:
                TellOfCamera(part, told);
                break;
            default:
                told.Add("a camera's notes (EXIF)");
                break;
        }
    }

    private static void TellOfCamera(MetadataExtractor.Directory part, MetadataFindings told)
    {
        if (
            string.Join(
                ' ',
                new[] { ExifDirectoryBase.TagMake, ExifDirectoryBase.TagModel, SerialNumber }
                    .Select(part.GetString)
                    .OfType<string>()
            ) is
            { Length: > 0 } camera
        )
            told.Add("the camera", camera);
        foreach (var author in new[] { ExifDirectoryBase.TagArtist, OwnerName }.Select(part.GetString).OfType<string>())
            told.Add("the author", author);
        if (part.ContainsTag(AuthorInWindows))
            told.Add("the author", part.GetDescription(AuthorInWindows));
        if (part.GetString(ExifDirectoryBase.TagCopyright) is { } owner)
            told.Add("whose it is", owner);
        if (part.GetString(ExifDirectoryBase.TagSoftware) is { } software)
            told.Add("the software", software);
        if (part.GetString(ExifDirectoryBase.TagDateTimeOriginal) is { } taken)
            told.Add("the time", taken);
        else if (part.GetString(ExifDirectoryBase.TagDateTime) is { } changed)
            told.Add("the time", changed);
        if (part.GetString(ExifDirectoryBase.TagImageDescription) is { } description)
            told.Add("a description", description);
        if (told.IsNothing && part.Tags.Any(tag => !OfThePicture.Contains(tag.Type)))
            told.Add("a camera's notes (EXIF)");
    }
}
