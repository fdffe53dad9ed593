using System.Text;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Makes texts that nobody has thought of: pieces of known attacks, and what ends or begins something in any of the
/// site's languages, in any order.
/// </summary>
internal sealed class Grammar(int seed)
{
    private static readonly string[] Turns =
    [
        "<",
        ">",
        "</",
        "/>",
        "\"",
        "'",
        "`",
        "=",
        " ",
        "\n",
        "\t",
        "&",
        ";",
        "&#",
        "&#x",
        "&lt;",
        "&quot;",
        "&colon;",
        "&Tab;",
        "--",
        "-->",
        "<!--",
        "--!>",
        "]]>",
        "<![CDATA[",
        "<?",
        "?>",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "\\",
        "\\\\",
        "\\\"",
        "/*",
        "*/",
        "//",
        "#",
        "?",
        ":",
        "%",
        "%3C",
        "\\u003c",
        "$",
        "$foot",
        "{0}",
        "{n}",
        "script",
        "</script>",
        "<script>",
        "hit()",
        "onerror=hit()",
        " onload=hit() ",
        "onclick=\"hit()\"",
        "javascript:",
        "JaVa\tScRiPt:",
        "data:text/html,",
        "https://evil.example/",
        "//evil.example",
        "src=",
        "href=",
        "style=",
        "id=page-text",
        "<svg",
        "<math",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<textarea>",
        "<template>",
        "<noscript>",
        "<iframe srcdoc=",
        "<img src=x ",
        "<base href=",
        "<form action=",
        "<meta http-equiv=refresh content=",
        "x",
        "한국",
        "漢字",
        "עברית",
        "é",
        "\u0301",
        "\u200D",
        "\u200F",
        "\u202E",
        "\u2066",
        "\u2028",
        "\uFEFF",
        "\u00A0",
        "\u017F",
        "\uFF1C",
        "\u2039",
        "😀",
        "👩‍👩‍👧",
        "𝒮",
        "\U000E0041",
        "::error::",
        "##[",
        "[bold]",
        "[/]",
        "https://",
        "mailto:",
        "**",
        "__",
        "![",
        "](",
        "[^1]",
        "{#",
        "{lang=",
        "| ",
        "> ",
        "## ",
        "```",
    ];

    private readonly Random chance = new(seed);

    public IReadOnlyList<string> Texts(int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(_ => Text()).Where(TextList.IsSound).Take(count)];

    private string Text()
    {
        var text = new StringBuilder();
        for (var left = chance.Next(1, 12); left > 0; left--)
            text.Append(
                chance.Next(4) == 0
                    ? Part(TextList.Sound[chance.Next(TextList.Sound.Count)])
                    : Turns[chance.Next(Turns.Length)]
            );
        return text.ToString();
    }

    private string Part(string known)
    {
        var runes = known.EnumerateRunes().Take(400).ToArray();
        var from = chance.Next(runes.Length);
        return string.Concat(
            runes[from..chance.Next(from, Math.Min(runes.Length, from + 40))].Select(rune => rune.ToString())
        );
    }
}
