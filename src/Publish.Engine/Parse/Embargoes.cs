using Publish.Engine.Diagnostics;
using Publish.Engine.Read;

namespace Publish.Engine.Parse;

/// <summary>Decides what cannot be decided: a file that cannot be understood but speaks of an embargo holds its document.</summary>
internal static class Embargoes
{
    private const string Key = "embargo";

    /// <summary>How far into what is no text an embargo is looked for.</summary>
    private const int LongestHead = 64 * 1024;

    /// <summary>The embargo of a text that is no YAML, after telling that it holds; null where it speaks of none.</summary>
    public static DateTimeOffset? InBroken(SourceText source, int start, int end, Findings findings)
    {
        var at = source.Text.IndexOf(Key, start, end - start, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Hold(new Place(source, at), findings);
    }

    /// <summary>The same for a file that is no text.</summary>
    public static DateTimeOffset? InUnreadable(InputFile file, Findings findings)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            var head = new byte[LongestHead];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head.AsSpan(0, length).IndexOf("embargo"u8) < 0 ? null : Hold(new Place(new SourceText(file.Path, ""), 0), findings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It may hold something back, which nobody can know; that it cannot be opened has been told.
            return DateTimeOffset.MaxValue;
        }
    }

    private static DateTimeOffset Hold(Place place, Findings findings)
    {
        findings.Add(ParseRules.EmbargoUnreadable, place);
        return DateTimeOffset.MaxValue;
    }
}
