namespace Publish.Import;

/// <summary>Knows the page's own title where its text repeats it.</summary>
internal static class LetterTitles
{
    private static readonly string[] Words =
    [
        "open letter",
        "letter to",
        "joint letter",
        "joint statement",
        "공개서한",
        "공개 서한",
        "공동서한",
        "공동성명",
        "公开信",
        "公開信",
        "联署信",
        "聯署信",
        "联合声明",
        "聯合聲明",
    ];

    public static bool IsOfPage(string line, OldPage page) => IsSame(line, page.Title) || IsSame(line, page.Subtitle);

    /// <summary>A line that names the letter itself.</summary>
    public static bool IsLike(string line) =>
        line.Length < 200
        && Words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))
        && LetterLines.KindOf(line) != LineKind.Contact;

    public static bool IsSame(string line, string? title) =>
        title is not null && Letters(line) is { Length: > 0 } letters && letters == Letters(title);

    private static string Letters(string text) =>
        text.Length > 500 ? text : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
