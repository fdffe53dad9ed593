using System.Text.RegularExpressions;

namespace Publish.Printing.Browsers;

/// <summary>
/// Checks the fonts of a sheet: reports fallback fonts in place of those named by the style, and CJK fonts drawn for
/// another region.
/// </summary>
internal static partial class FontCheck
{
    /// <summary>
    /// Script that marks the longest text of each language and font list with <c>data-face</c>, and returns tag, font
    /// list and mark, longest first; the list is empty where it is not meant for the text's script.
    /// </summary>
    public const string Script = """
        (() => {
          const found = new Map();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const element = text.parentElement;
            const tag = element.closest("[lang]")?.lang ?? "";
            const isOwn = /^(ko|zh-Han[st]|ja)\b/.test(tag);
            const isListed = (isOwn ? /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u : /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u).test(text.data);
            if (!tag || !isListed && (isOwn || !/\p{L}/u.test(text.data)) || element.closest("script, style") || !element.getClientRects().length) continue;
            const faces = isListed ? getComputedStyle(element).fontFamily : "";
            const last = found.get(tag + faces);
            if ((last?.length ?? 0) < text.data.length) found.set(tag + faces, { tag, faces, element, length: text.data.length });
          }
          const longest = [...found.values()].sort((one, other) => other.length - one.length);
          for (const [number, one] of longest.entries()) one.element.dataset.face = number;
          return longest.map(({ tag, faces, element }) => [tag, faces, element.dataset.face]);
        })()
        """;

    private const string Noto = "Noto ";

    /// <summary>The region codes in font names that suit each language.</summary>
    private static readonly (string Tag, string[] Regions)[] Own =
    [
        ("ko", ["KR"]),
        ("zh-Hans", ["SC", "CN"]),
        ("zh-Hant", ["TC", "TW", "HK"]),
        ("ja", ["JP"]),
    ];

    private static readonly string[] Generic =
    [
        "serif",
        "sans-serif",
        "monospace",
        "system-ui",
        "ui-monospace",
        "-apple-system",
        "cursive",
        "fantasy",
        "math",
    ];

    /// <summary>
    /// At most one remark for each language; none where its font is named by the style and drawn for its readers.
    /// </summary>
    public static IEnumerable<FaceRemark> Told(IEnumerable<SetWords> all) =>
        from words in all
        group words by words.Language into language
        select Foreign(language.Key, language.SelectMany(words => words.Faces))
            ?? Absent(language.Key, [.. language.Where(words => words.IsStoodInFor)]) into remark
        where remark is not null
        select remark;

    /// <summary>The font names of a CSS font list, without generic families.</summary>
    public static IReadOnlyList<string> Families(string list) =>
        [
            .. list.Split(',')
                .Select(family => family.Trim().Trim('"'))
                .Where(family => family.Length > 0 && !Generic.Contains(family)),
        ];

    private static FaceRemark? Foreign(string tag, IEnumerable<string> faces)
    {
        if (Own.FirstOrDefault(one => tag.StartsWith(one.Tag, StringComparison.Ordinal)).Regions is not { } own)
            return null;
        return
            faces.FirstOrDefault(face =>
                Region().Match(face) is { Success: true, Value: var region } && !own.Contains(region)
            )
                is { } foreign
            ? new FaceRemark(
                tag,
                $"Words in {tag} are set in {foreign}, which is drawn for readers of another region. Install a face of their own."
            )
            : null;
    }

    private static FaceRemark? Absent(string tag, IReadOnlyList<SetWords> words)
    {
        if (words.Count == 0)
            return null;
        var wanted = words.Select(one => one.Named[0]).Distinct().ToList();
        var packages = wanted.Select(PackageOf).OfType<string>().Distinct().ToList();
        var how =
            packages.Count == 0
                ? "Install it."
                : $"On Debian and Ubuntu, {string.Join(" and ", packages)} {(packages.Count == 1 ? "brings" : "bring")} it; for macOS and Windows it is at fonts.google.com/noto.";
        return new FaceRemark(
            tag,
            $"Words in {tag} are set in {string.Join(" and ", words.Select(one => one.Faces[0]).Distinct())}, because this machine lacks {string.Join(" and ", wanted)}. {how}"
        );
    }

    private static string? PackageOf(string family) =>
        !family.StartsWith(Noto, StringComparison.Ordinal) ? null
        : family.Contains(" CJK ", StringComparison.Ordinal) ? "fonts-noto-cjk"
        : "fonts-noto-core";

    [GeneratedRegex(@"\b(KR|SC|CN|TC|TW|HK|JP)\b")]
    private static partial Regex Region();
}

/// <summary>A text of a sheet, and the fonts that it is rendered in.</summary>
/// <param name="Language">Its BCP 47 tag.</param>
/// <param name="Named">The fonts that the style names; empty where the list is not meant for the text's script.</param>
/// <param name="Faces">The fonts that were used, the one with the most glyphs first.</param>
internal sealed record SetWords(string Language, IReadOnlyList<string> Named, IReadOnlyList<string> Faces)
{
    /// <summary>Whether it is rendered only in fallback fonts.</summary>
    public bool IsStoodInFor => Named.Count > 0 && Faces.Count > 0 && !Faces.Any(face => Named.Contains(face));
}
