using System.Buffers;

namespace Publish.Import;

/// <summary>What the name that an old site has for a sort of pages says about them.</summary>
internal static class SourceKind
{
    private static readonly SearchValues<string> Releases = SearchValues.Create(
        ["press", "release", "보도자료", "보도 자료", "성명", "新闻稿", "新聞稿", "新闻发布", "新聞發布"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> Letters = SearchValues.Create(
        ["letter", "서한", "편지", "公开信", "公開信", "信函", "信件"],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> NoLetters = SearchValues.Create(
        ["newsletter", "letterhead"],
        StringComparison.OrdinalIgnoreCase
    );

    public static OldKind Of(params IEnumerable<string?> names)
    {
        foreach (var name in names)
        {
            if (name is null || name.AsSpan().ContainsAny(NoLetters))
                continue;
            if (name.AsSpan().ContainsAny(Letters))
                return OldKind.Letter;
            if (name.AsSpan().ContainsAny(Releases))
                return OldKind.PressRelease;
            if (name is "page" or "pages")
                return OldKind.Page;
        }
        return OldKind.Unknown;
    }
}
