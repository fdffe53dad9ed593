using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Translation.Moves;

/// <summary>The plan of moving one document: all file changes, computed before anything is written.</summary>
/// <param name="From">Its id.</param>
/// <param name="To">Its new id.</param>
/// <param name="Addresses">Old and new address of each variant; omitted where the old address was never public.</param>
/// <param name="Files">The files to write: paths below the input before the move, and their new bytes.</param>
/// <param name="Mended">Those of the files in which links to the document were rewritten.</param>
public sealed record DocumentMove(
    string From,
    string To,
    ImmutableArray<(SitePath Old, SitePath Now)> Addresses,
    ImmutableArray<(string File, ReadOnlyMemory<byte> Bytes)> Files,
    ImmutableArray<string> Mended
)
{
    /// <summary>The path of a file after the move.</summary>
    public string Now(string file) =>
        file.StartsWith(From + "/", StringComparison.Ordinal) ? To + file[From.Length..] : file;
}

/// <summary>A document cannot be moved as requested; the message is for the user, who can correct it.</summary>
public sealed class MoveRefusedException(string message) : Exception(message);
