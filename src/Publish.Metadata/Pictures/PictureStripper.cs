using Publish.Engine.Host;
using Publish.Metadata.Jpeg;
using Publish.Metadata.Png;

namespace Publish.Metadata.Pictures;

/// <summary>Strips the metadata of a picture with exiftool; colour profile and orientation stay.</summary>
internal static class PictureStripper
{
    /// <exception cref="StripException">exiftool failed, or the JPEG has too many segments.</exception>
    public static byte[] Strip(byte[] file, MetadataFormat form, string exifTool, string folder)
    {
        if (form == MetadataFormat.Jpeg && JpegParts.HasTooMany(file))
            throw new StripException("it has more parts than a camera writes");
        var picture =
            "picture"
            + (
                form switch
                {
                    MetadataFormat.Jpeg => ".jpg",
                    MetadataFormat.Png => ".png",
                    MetadataFormat.Gif => ".gif",
                    MetadataFormat.WebP => ".webp",
                    _ => ".heic",
                }
            );
        File.WriteAllBytes(Path.Combine(folder, picture), form == MetadataFormat.Png ? PngParts.Bare(file) : file);
        ToolRun.Run(
            Tools.ExifTool,
            exifTool,
            folder,
            [
                "-config",
                "",
                "-m",
                "-q",
                "-q",
                "-overwrite_original",
                "-all=",
                "--icc_profile:all",
                .. Orientation(form),
                picture,
            ],
            0
        );
        return File.ReadAllBytes(Path.Combine(folder, picture));
    }

    /// <summary>
    /// Arguments that keep the orientation tag; GIF has none, and HEIF rotates by a property of its own.
    /// </summary>
    private static string[] Orientation(MetadataFormat form) =>
        form is MetadataFormat.Jpeg or MetadataFormat.Png or MetadataFormat.WebP
            ? ["-tagsfromfile", "@", "-orientation"]
            : [];
}
