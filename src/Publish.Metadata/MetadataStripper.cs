using Publish.Engine.Host;
using Publish.Metadata.Heif;
using Publish.Metadata.Pdf;
using Publish.Metadata.Svg;

namespace Publish.Metadata;

/// <summary>
/// Strips the metadata of a file and scans the result again. HEIC, AVIF and PDF need a program; for every other format
/// there is a filter.
/// </summary>
internal sealed class MetadataStripper(StripTools tools)
{
    /// <summary>The remedy of the diagnostic where stripping failed.</summary>
    public static string Remedy(StripException why) =>
        why.Needs is not { } tool
            ? "Save the file anew without them."
            : $"Install {(tool.Oldest is { } oldest && why.IsTooOld ? $"{tool.Name} {oldest} or a later one" : tool.Name)}, with which Publish takes such things out of {(tool == Tools.Qpdf ? "PDFs" : "HEIC and AVIF pictures")}, or take them out yourself.";

    /// <summary>Why metadata would stay in a file, as far as no program must be run for it; null where nothing is known.</summary>
    public StripException? Refusal(byte[] file, MetadataFormat form)
    {
        switch (form)
        {
            case MetadataFormat.Svg:
                return null;
            case MetadataFormat.Pdf:
                return tools.Qpdf is null ? StripException.Without(Tools.Qpdf) : PdfStripper.Refusal(file);
            case MetadataFormat.Heif:
                return tools.ExifTool is null ? StripException.Without(Tools.ExifTool) : null;
        }
        try
        {
            Strip(file, form);
            return null;
        }
        catch (StripException refusal)
        {
            return refusal;
        }
    }

    /// <exception cref="StripException">The file is damaged, its program failed, or metadata stays in the
    /// result.</exception>
    public byte[] Strip(byte[] file, MetadataFormat form)
    {
        var stripped = form switch
        {
            MetadataFormat.Svg => SvgParts.Strip(file, Picture),
            MetadataFormat.Pdf => With(tools.Qpdf, Tools.Qpdf, (qpdf, folder) => PdfStripper.Strip(file, qpdf, folder)),
            _ => Picture(file, form),
        };
        return MetadataScanner.Read(stripped, form) is { IsNothing: false } left
            ? throw new StripException($"this stays in it: {left.Words}")
            : stripped;
    }

    private byte[] Picture(byte[] file, MetadataFormat form) =>
        form == MetadataFormat.Heif
            ? With(tools.ExifTool, Tools.ExifTool, (exifTool, folder) => HeifStripper.Strip(file, exifTool, folder))
            : PictureParts.Copy(file, form);

    /// <summary>Calls a function with the path of a program and a temporary folder of its own.</summary>
    private static byte[] With(string? program, Tool tool, Func<string, string, byte[]> strip)
    {
        if (program is null)
            throw StripException.Without(tool);
        var folder = Directory.CreateTempSubdirectory("publish-strip-").FullName;
        try
        {
            return strip(program, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
