using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Paper;

/// <summary>What a PDF says, page by page, and the tags it says it under.</summary>
/// <param name="Pages">Without white space.</param>
internal sealed partial record PaperText(IReadOnlyList<string> Pages, IReadOnlyDictionary<string, int> Tags)
{
    /// <summary>Characters.</summary>
    private const int MostMargin = 200;

    public static async Task<PaperText> Of(PaperLetter letter)
    {
        var text = await Ask("pdftotext", "-raw", letter.File, "-");
        var tags = await Ask("pdfinfo", "-struct", letter.File);
        return new PaperText(
            [.. text.TrimEnd('\f').Split('\f').Select(PaperLetter.Bare)],
            tags.Split('\n').Select(line => Tag().Match(line).Value).CountBy(tag => tag).ToDictionary()
        );
    }

    /// <summary>
    /// What is wrong with it beside what it should say: its text goes on from page to page, and under it each page has
    /// notes that go on too.
    /// </summary>
    /// <param name="text">Without white space.</param>
    /// <param name="margin">With what the margins of a page end, by its number and the number of all.</param>
    public string? Fault(string text, string notes, Func<int, int, string> margin)
    {
        var (said, noted) = (0, 0);
        foreach (var (number, page) in Pages.Index())
        {
            var head = margin(number + 1, Pages.Count);
            if (page.IndexOf(head, StringComparison.Ordinal) is var at && at is < 0 or > MostMargin)
                return $"page {number + 1} has no “{head}” in its margin, which begins with “{Some(page, 0)}”";
            var left = page[(at + head.Length)..];
            var same = left.Zip(text.Skip(said)).TakeWhile(pair => pair.First == pair.Second).Count();
            var own = same;
            while (own >= 0 && !notes.AsSpan(noted).StartsWith(left.AsSpan(own)))
                own--;
            if (own < 0)
                return $"page {number + 1} goes on with “{Some(left, same)}” in the place of “{Some(text, said + same)}”";
            (said, noted) = (said + own, noted + left.Length - own);
        }
        return said < text.Length ? $"it lacks “{Some(text, said)}”"
            : noted < notes.Length ? $"it lacks the note “{Some(notes, noted)}”"
            : null;
    }

    private static string Some(string text, int from) =>
        text[Math.Min(from, text.Length)..Math.Min(from + 40, text.Length)];

    private static async Task<string> Ask(string program, params string[] arguments)
    {
        var answer = await Command.Run(program, Repository.Root, arguments);
        answer.ExitCode.ShouldBe(0, answer.ToString());
        return answer.Out;
    }

    [GeneratedRegex(@"(?<=^ *)[A-Z]\w*")]
    private static partial Regex Tag();
}
