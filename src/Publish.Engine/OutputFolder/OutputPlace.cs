using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>Where a site is written, and where Publish keeps what it must remember about it.</summary>
public sealed record OutputPlace
{
    private OutputPlace() { }

    /// <summary>Absolute, links resolved.</summary>
    public required string Output { get; init; }

    /// <summary>The folder <c>.publish</c> beside the input.</summary>
    public required string State { get; init; }

    /// <summary>
    /// Where the next site grows before anybody can see it, and where the last one goes: beside the output, for only
    /// there can the two be exchanged.
    /// </summary>
    public string Staging =>
        Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-staging");

    /// <summary>Where the last site waits while a system without exchange moves the two.</summary>
    public string Old => Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-old");

    public string Lock => Path.Combine(State, "lock");

    /// <summary>Who holds it, in words for a person.</summary>
    public string LockHolder => Path.Combine(State, "lock-holder");

    /// <summary>There only while somebody writes: two inputs may be built into one folder.</summary>
    public string OutputLock =>
        Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-lock");

    /// <summary>One an output folder, for a site may be built into several.</summary>
    public string Manifest =>
        Path.Combine(
            State,
            $"{Path.GetFileName(Output)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Output)))[..8]}.manifest"
        );

    public string Journal => Manifest[..^".manifest".Length] + ".journal";

    /// <exception cref="OutputRefusedException">One lies in the other, the output cannot be a folder, or what Publish
    /// remembers would lie behind a link.</exception>
    public static OutputPlace Of(string input, string output)
    {
        var (from, to) = (StateFolder.Resolve(input), StateFolder.Resolve(output));
        if (from == to || Below(to, from))
            throw new OutputRefusedException(
                $"The output folder {output} lies in the input folder {input}. Choose a folder outside it with --output."
            );
        if (Below(from, to))
            throw new OutputRefusedException(
                $"The input folder {input} lies in the output folder {output}, which a build replaces. Choose another with --output."
            );
        if (Path.GetDirectoryName(to) is null)
            throw new OutputRefusedException($"{output} is the root of a disk. Choose a folder with --output.");
        if (File.Exists(to))
            throw new OutputRefusedException($"{output} is a file. Choose a folder with --output.");
        if (MountPoint.Is(to))
            throw new OutputRefusedException(
                $"A disk or another folder is mounted on {output}, so that no site can take the place of the last one in one step. Choose a folder below it with --output, such as {Path.Combine(output, "site")}."
            );
        return new OutputPlace { Output = to, State = StateFolder.Of(from) };
    }

    private static bool Below(string path, string folder) =>
        path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
        );
}
