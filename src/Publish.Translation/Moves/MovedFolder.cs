using Publish.Engine.Input;

namespace Publish.Translation.Moves;

/// <summary>
/// Executes a move on disk: moves the folder, writes the files, and rolls all of it back on a failure.
/// </summary>
public static class MovedFolder
{
    /// <param name="root">The input folder.</param>
    /// <exception cref="IOException">Writing failed, and everything was restored.</exception>
    public static void Make(DocumentMove move, string root)
    {
        ArgumentNullException.ThrowIfNull(move);
        var (from, to) = (Path.Combine(root, move.From), Path.Combine(root, move.To));
        var before = move
            .Files.Select(file => Path.Combine(root, file.File))
            .Select(file => File.Exists(file) ? File.ReadAllBytes(file) : null)
            .ToArray();
        if (from != to)
            Directory.Move(from, to);
        var written = 0;
        try
        {
            for (; written < move.Files.Length; written++)
                TextFile.Write(
                    Path.Combine(root, move.Now(move.Files[written].File)),
                    move.Files[written].Bytes.ToArray()
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            for (var back = 0; back < written; back++)
                PutBack(Path.Combine(root, move.Now(move.Files[back].File)), before[back]);
            if (from != to)
                Directory.Move(to, from);
            throw;
        }
    }

    private static void PutBack(string file, byte[]? before)
    {
        if (before is null)
            File.Delete(file);
        else
            TextFile.Replace(file, before);
    }
}
