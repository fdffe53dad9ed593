using System.Globalization;
using Publish.Engine.Host;

namespace Publish.Metadata;

/// <summary>The programs made for taking out of files what they tell, as far as the machine has them.</summary>
/// <param name="ExifTool">For pictures; null where it is missing.</param>
/// <param name="Qpdf">For PDFs; null where it is missing.</param>
public sealed record StripTools(string? ExifTool, string? Qpdf)
{
    public static StripTools None { get; } = new(null, null);

    /// <summary>Those on the <c>PATH</c> of this process.</summary>
    public static StripTools Here { get; } = On(Environment.GetEnvironmentVariable("PATH"));

    /// <param name="path">The variable <c>PATH</c>.</param>
    public static StripTools On(string? path) =>
        new(ProgramFinder.Find(path, "exiftool"), ProgramFinder.Find(path, "qpdf"));

    /// <summary>Another version of a program shows in it.</summary>
    internal string Identity { get; } = $"{Of(ExifTool)} {Of(Qpdf)}";

    private static string Of(string? program) =>
        program is not null
        && new FileInfo(File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program)
            is { Exists: true } file
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc:O}")
            : "-";
}
