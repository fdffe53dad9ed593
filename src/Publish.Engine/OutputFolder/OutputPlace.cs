using System.Security.Cryptography;
using System.Text;
using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>Paths of a build: output, staging, locks, and the state folder with its manifest.</summary>
public sealed record OutputPlace
{
    private OutputPlace() { }

    /// <summary>Absolute, links resolved.</summary>
    public required string Output { get; init; }

    /// <summary>The state folder <c>.publish</c> beside the input.</summary>
    public required string State { get; init; }

    /// <summary>
    /// The staging folder, which the next site is written to and the last one is moved to; beside the output, as a
    /// rename cannot cross file systems.
    /// </summary>
    public string Staging =>
        Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-staging");

    /// <summary>Where the last site is moved during a swap in two steps.</summary>
    public string Old => Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-old");

    public string Lock => Path.Combine(State, "lock");

    /// <summary>The file that names the lock's holder.</summary>
    public string LockHolder => Path.Combine(State, "lock-holder");

    /// <summary>
    /// The lock of the output folder, for builds of different inputs into it; exists only during a build.
    /// </summary>
    public string OutputLock =>
        Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.publish-lock");

    /// <summary>The manifest; one for each output folder of an input.</summary>
    public string Manifest =>
        Path.Combine(
            State,
            $"{Path.GetFileName(Output)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Output)))[..8]}.manifest"
        );

    public string Journal => Manifest[..^".manifest".Length] + ".journal";

    /// <summary>Resolves and checks the folders of a build.</summary>
    /// <exception cref="OutputRefusedException">One lies in the other, the output is a file, a root or a mount point,
    /// or the state folder is or holds a symbolic link.</exception>
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
