using Publish.Engine.Host;

namespace Publish.Metadata.Heif;

/// <summary>
/// Strips the metadata of a HEIC or AVIF with exiftool; the colour profile stays, and the orientation, which is a
/// property of the picture and no metadata.
/// </summary>
internal static class HeifStripper
{
    private const string Picture = "picture.heic";

    /// <exception cref="StripException">exiftool failed.</exception>
    public static byte[] Strip(byte[] file, string exifTool, string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, Picture), file);
        ToolRun.Run(
            Tools.ExifTool,
            exifTool,
            folder,
            ["-config", "", "-m", "-q", "-q", "-overwrite_original", "-all=", "--icc_profile:all", Picture],
            0
        );
        return File.ReadAllBytes(Path.Combine(folder, Picture));
    }
}
