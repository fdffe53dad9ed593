using Publish.Engine.Host;
using Publish.Metadata.Pdf;
using Publish.Metadata.Pictures;
using Publish.Metadata.Svg;

namespace Publish.Metadata;

/// <summary>Strips the metadata of a file with the program for its format, and scans the result again.</summary>
internal sealed class MetadataStripper(StripTools tools)
{
    /// <summary>The remedy of the diagnostic where stripping failed.</summary>
    public static string Remedy(StripException why) =>
        why.Needs is not { } tool
            ? "Save the file anew without them."
            : $"Install {(tool.Oldest is { } oldest && why.IsTooOld ? $"{tool.Name} {oldest} or a later one" : tool.Name)}, with which Publish takes such things out of {(tool == Tools.Qpdf ? "PDFs" : "pictures")}, or take them out yourself.";

    /// <summary>Why metadata would stay in a file, as far as no program must be run for it; null where nothing is known.</summary>
    public StripException? Refusal(ReadOnlySpan<byte> file, MetadataFormat form) =>
        form switch
        {
            MetadataFormat.Svg => null,
            MetadataFormat.Pdf => tools.Qpdf is null ? StripException.Without(Tools.Qpdf) : PdfStripper.Refusal(file),
            _ => tools.ExifTool is null ? StripException.Without(Tools.ExifTool) : null,
        };

    /// <exception cref="StripException">The program failed, or metadata stays in the result.</exception>
    public byte[] Strip(byte[] file, MetadataFormat form)
    {
        var folder = Directory.CreateTempSubdirectory("publish-strip-").FullName;
        try
        {
            var stripped = form switch
            {
                MetadataFormat.Svg => SvgParts.Strip(file, (picture, inside) => Picture(picture, inside, folder)),
                MetadataFormat.Pdf => PdfStripper.Strip(
                    file,
                    tools.Qpdf ?? throw StripException.Without(Tools.Qpdf),
                    folder
                ),
                _ => Picture(file, form, folder),
            };
            return MetadataScanner.Read(stripped, form) is { IsNothing: false } left
                ? throw new StripException($"this stays in it: {left.Words}")
                : stripped;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private byte[] Picture(byte[] file, MetadataFormat form, string folder) =>
        PictureStripper.Strip(file, form, tools.ExifTool ?? throw StripException.Without(Tools.ExifTool), folder);
}
