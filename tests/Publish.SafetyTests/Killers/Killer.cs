using System.Text;

namespace Publish.SafetyTests.Killers;

/// <summary>A file that was made to stop a program: by its depth, its length, or what it unpacks to.</summary>
/// <param name="Path">Where it stands.</param>
internal sealed record Killer(string Name, string Path, Func<byte[]> Bytes)
{
    public static Killer Of(string name, string path, Func<string> text) =>
        new(name, path, () => Encoding.UTF8.GetBytes(text()));

    /// <summary>A piece as often as is asked.</summary>
    public static string Many(string piece, int times) =>
        new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    /// <summary>A piece for each number.</summary>
    public static string Each(int times, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(0, times).Select(piece));
}
