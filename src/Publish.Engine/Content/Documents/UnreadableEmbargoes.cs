using Publish.Engine.Input;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// Embargoes of files that cannot be parsed: one that contains the word embargo holds its document without end.
/// </summary>
internal static class UnreadableEmbargoes
{
    /// <summary>Bytes of an undecodable file that are searched for the word embargo.</summary>
    private const int LongestHead = 64 * 1024;

    /// <summary>Embargo of a text that is no YAML: without end where it contains the word, else null.</summary>
    public static DateTimeOffset? InBroken(ReadOnlySpan<char> text) =>
        text.Contains("embargo", StringComparison.OrdinalIgnoreCase) ? DateTimeOffset.MaxValue : null;

    /// <summary>The same for a file that is no text; one that cannot be opened is held too.</summary>
    public static DateTimeOffset? InUnreadable(InputFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            var head = new byte[LongestHead];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head.AsSpan(0, length).IndexOf("embargo"u8) < 0 ? null : DateTimeOffset.MaxValue;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return DateTimeOffset.MaxValue;
        }
    }
}
