using System.Runtime.InteropServices;

namespace Publish.Engine.Input;

/// <summary>
/// Tells files from what only stands among them, before anything is opened: a pipe would be waited on for ever, a
/// device never ends.
/// </summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint TypeAlone = 1;

    /// <summary>
    /// Whether a name that is no folder and no link is a file. What is none has no length, so that few are asked.
    /// </summary>
    public static bool IsFile(FileInfo named) =>
        named.Length > 0 || !OperatingSystem.IsLinux() || IsEmptyFile(named.FullName);

    /// <summary>.NET does not say what kind of thing a name is.</summary>
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
