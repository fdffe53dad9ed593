using System.Globalization;
using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>The programs that strip metadata, as installed on this machine.</summary>
/// <param name="ExifTool">Path of exiftool, for HEIC and AVIF; null where it is missing.</param>
/// <param name="Qpdf">Path of qpdf, for PDFs; null where it is missing.</param>
public sealed record StripTools(string? ExifTool, string? Qpdf)
{
    public static StripTools None { get; } = new(null, null);

    /// <summary>The programs on the <c>PATH</c> of this process.</summary>
    public static StripTools Here { get; } = On(Environment.GetEnvironmentVariable("PATH"));

    /// <param name="path">The value of the variable <c>PATH</c>.</param>
    public static StripTools On(string? path) =>
        new(ProgramFinder.Find(path, "exiftool"), ProgramFinder.Find(path, "qpdf"));

    /// <summary>Names, sizes and times of the programs: changes with another version.</summary>
    internal string Identity { get; } = $"{Of(ExifTool)} {Of(Qpdf)}";

    private static string Of(string? program) =>
        program is not null
        && new FileInfo(File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program)
            is { Exists: true } file
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc:O}")
            : "-";
}
