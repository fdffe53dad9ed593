using Publish.Engine.Input;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// Decides what cannot be decided: a file that cannot be understood but speaks of an embargo holds its document.
/// </summary>
internal static class UnreadableEmbargoes
{
    /// <summary>How far into what is no text an embargo is looked for.</summary>
    private const int LongestHead = 64 * 1024;

    /// <summary>The embargo of a text that is no YAML; null where it speaks of none.</summary>
    public static DateTimeOffset? InBroken(ReadOnlySpan<char> text) =>
        text.Contains("embargo", StringComparison.OrdinalIgnoreCase) ? DateTimeOffset.MaxValue : null;

    /// <summary>The same for a file that is no text.</summary>
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
