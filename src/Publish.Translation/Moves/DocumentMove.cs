using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Translation.Moves;

/// <summary>All that moving one document changes, worked out before anything is touched.</summary>
/// <param name="From">Its id.</param>
/// <param name="To">The id that it takes.</param>
/// <param name="Addresses">Where each of its texts stood and will stand; none where nobody could have read it
/// yet.</param>
/// <param name="Files">What is written: paths below the input as they are now, and their new bytes.</param>
/// <param name="Mended">Those of the files in which links lead to it.</param>
public sealed record DocumentMove(
    string From,
    string To,
    ImmutableArray<(SitePath Old, SitePath Now)> Addresses,
    ImmutableArray<(string File, ReadOnlyMemory<byte> Bytes)> Files,
    ImmutableArray<string> Mended
)
{
    /// <summary>Where a file stands once the folder has moved.</summary>
    public string Now(string file) =>
        file.StartsWith(From + "/", StringComparison.Ordinal) ? To + file[From.Length..] : file;
}

/// <summary>A document cannot be moved as was asked, and the person who asked can mend it.</summary>
public sealed class MoveRefusedException(string message) : Exception(message);
