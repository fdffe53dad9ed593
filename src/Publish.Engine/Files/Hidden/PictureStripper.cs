using Publish.Engine.Machine;

namespace Publish.Engine.Files;

/// <summary>Has exiftool take everything out of a picture but its colours and which way up it is.</summary>
internal static class PictureStripper
{
    /// <exception cref="StripException">It cannot.</exception>
    public static byte[] Strip(byte[] file, FileForm form, string exifTool, string folder)
    {
        if (form == FileForm.Jpeg && JpegParts.HasTooMany(file))
            throw new StripException("it has more parts than a camera writes");
        var picture =
            "picture"
            + (
                form switch
                {
                    FileForm.Jpeg => ".jpg",
                    FileForm.Png => ".png",
                    FileForm.Gif => ".gif",
                    FileForm.WebP => ".webp",
                    _ => ".heic",
                }
            );
        File.WriteAllBytes(Path.Combine(folder, picture), form == FileForm.Png ? PngParts.Bare(file) : file);
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

    /// <summary>The newer forms turn the picture themselves.</summary>
    private static string[] Orientation(FileForm form) =>
        form is FileForm.Jpeg or FileForm.Png or FileForm.WebP ? ["-tagsfromfile", "@", "-orientation"] : [];
}
