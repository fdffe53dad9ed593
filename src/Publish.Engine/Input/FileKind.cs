using System.Runtime.InteropServices;

namespace Publish.Engine.Input;

/// <summary>
/// Distinguishes regular files from pipes, sockets and devices without opening them: reading one might never end.
/// </summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint TypeAlone = 1;

    /// <summary>
    /// Whether a name that is neither folder nor link is a regular file; only names of length 0 need a system call.
    /// </summary>
    public static bool IsFile(FileInfo named) =>
        named.Length > 0 || !OperatingSystem.IsLinux() || IsEmptyFile(named.FullName);

    /// <summary>Asks <c>statx</c> of Linux for the file type, which .NET does not report.</summary>
    private static bool IsEmptyFile(string path)
    {
        const int ModeAt = 28,
            Kinds = 0xF000,
            File = 0x8000;
        Span<byte> about = stackalloc byte[256];
        try
        {
            return StatX(CurrentFolder, path, NoFollow, TypeAlone, ref MemoryMarshal.GetReference(about)) == 0
                && (MemoryMarshal.Read<ushort>(about[ModeAt..]) & Kinds) == File;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte about);
}
