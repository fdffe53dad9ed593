using System.Globalization;
using System.Text;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Bodies with every form of the dialect and the attacker's texts in it: as they are where HTML is allowed, else as
/// words.
/// </summary>
internal sealed class HostileBody(IReadOnlyList<string> texts, int from, bool html)
{
    private const int InEach = 14;
    private int at = from;

    /// <summary>Paragraphs that the program does not publish.</summary>
    public required IReadOnlySet<string> Refused { get; init; }

    public string Next(string document, string language)
    {
        var parts = new List<string>();
        for (var left = InEach; left > 0; left--)
            parts.Add(
                html
                    ? texts[at++ % texts.Count].ReplaceLineEndings("\n")
                    : $"In words: {Escaped(texts[at++ % texts.Count])}"
            );
        if (document.Length % 2 == 0 || !html)
            parts.AddRange(Forms(language));
        return string.Concat(
            parts
                .Where(part => !part.Split("\n\n").Any(paragraph => Refused.Contains(paragraph.Trim('\n'))))
                .Select(part => $"\n{part.Trim('\n')}\n")
        );
    }

    /// <summary>The paragraph of a file that a line belongs to, from the first.</summary>
    public static string PartAt(string file, int line)
    {
        var lines = file.Split('\n');
        var (first, last) = (line - 1, line - 1);
        while (lines[first - 1].Length > 0 && lines[first - 1] != "---")
            first--;
        while (last + 1 < lines.Length && lines[last + 1].Length > 0)
            last++;
        return string.Join('\n', lines[first..(last + 1)]);
    }

    private string[] Forms(string language)
    {
        string Say() => Escaped(texts[at++ % texts.Count]);
        return
        [
            $"## {Say()}",
            $"- {Say()}\n- {Say()}",
            $"1. {Say()}",
            $"> {Say()}\n>\n> — {Say()}",
            $"| {Say()} | b |\n|---|---|\n| {Say()} | d |",
            $"[{Say()}](https://example.org/ \"{Say()}\") and [{Say()}](x.svg) and [{Say()}](letters/2024-03-05-one)",
            $"![{Say()}](x.svg \"{Say()}\")",
            $"So ![{Say()}](x.svg) it is.",
            $"*{Say()}* **{Say()}** ^{Say()}^ [{Say()}]{{lang={language} .wide}} `hit()`",
            $"Called.[^a]",
            $"[^a]: {Say()}",
            $"Term\n:   {Say()}",
            $"```\n{texts[at++ % texts.Count].Replace("```", "", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal)}\n```",
        ];
    }

    /// <summary>Markdown that says just these words.</summary>
    private static string Escaped(string text)
    {
        var markdown = new StringBuilder();
        foreach (var letter in text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim())
            _ =
                char.IsAscii(letter) && char.IsPunctuation(letter) | char.IsSymbol(letter)
                    ? markdown.Append(CultureInfo.InvariantCulture, $"\\{letter}")
                    : markdown.Append(letter);
        return markdown.ToString();
    }
}
