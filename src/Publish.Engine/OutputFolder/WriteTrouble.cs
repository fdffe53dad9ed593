using Publish.Engine.Host;

namespace Publish.Engine.OutputFolder;

/// <summary>
/// Translates I/O errors of a build (full or read-only disk, quota, permission) into a refusal with a remedy.
/// </summary>
internal static class WriteTrouble
{
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int QuotaOfLinux = 122;
    private const int QuotaOfMac = 69;
    private const int WindowsFull = unchecked((int)0x80070070);

    /// <summary>Null for failures that have nothing to do with the folders of a build.</summary>
    public static OutputRefusedException? Of(Exception failure, OutputPlace place) =>
        (
            failure switch
            {
                IOException { HResult: NoSpace or WindowsFull or QuotaOfLinux or QuotaOfMac } =>
                    "The disk is full. The next site grows beside the last one, so there must be room for what changes: make room, and build again.",
                IOException { HResult: ReadOnly } =>
                    $"The disk can only be read. The next site grows in {Beside(place)}, and {place.State} remembers the last one: choose another folder with --output, or let both be written.",
                UnauthorizedAccessException
                    when failure.Message.Contains(Beside(place), StringComparison.Ordinal)
                        || failure.Message.Contains(place.State, StringComparison.Ordinal) =>
                    $"This user may not write or delete there. The next site grows in {Beside(place)}, and {place.State} remembers the last one: give the right to write in both and to what is left there, or choose another folder with --output.",
                _ => null,
            }
        )
            is { } why
            ? new OutputRefusedException(
                $"{why} The last site stands as it stood. ({failure.Message.TrimEnd('.')})",
                failure
            )
            : null;

    private static string Beside(OutputPlace place) => Path.GetDirectoryName(place.Output)!;
}
