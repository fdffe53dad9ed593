using System.Globalization;
using Microsoft.Playwright;

namespace Publish.BrowserTests.Paper;

/// <summary>
/// However long its paragraphs, notes and tables are, a letter is broken into pages as a compositor would break it.
/// </summary>
public sealed class PageBreakTests(SampleSite site) : Reader(site), IDisposable
{
    private const int Letters = 12;

    private static readonly Dictionary<string, string> Words = new()
    {
        ["en"] =
            "We write about what has been asked and asked again because nobody has answered in the time that was given and the harbor keeps a list",
        ["ko"] =
            "우리는 묻고 또 물은 것에 대하여 주어진 시간 안에 아무도 답하지 않았기 때문에 이 편지를 쓰며 항구는 명단을 보관하고 있습니다",
        ["zh-Hans"] =
            "我 们 写 信 是 因 为 问 题 提 出 了 多 次 而 没 有 人 在 规 定 时 间 内 答 复 港 口 保 存 着 名 单",
    };

    private readonly string folder = Directory.CreateTempSubdirectory("publish-breaks-").FullName;

    [Theory]
    [InlineData("en")]
    public async Task No_page_begins_or_ends_with_a_single_line_and_tables_keep_their_heads_and_columns(string language)
    {
        await using var preview = await Begin(language);
        var page = await Open();
        var faults = new List<string>();
        for (var seed = 0; seed < Letters; seed++)
            faults.AddRange((await Faults(page, preview, seed)).Select(fault => $"letter {seed}, {fault}"));
        Complaints.None(faults);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("zh-Hans")]
    public async Task All_words_of_a_letter_find_a_page(string language)
    {
        await using var preview = await Begin(language);
        var page = await Open();
        for (var seed = 0; seed < Letters; seed++)
            await Faults(page, preview, seed);
    }

    [Fact]
    public async Task The_judge_sees_each_of_these_faults()
    {
        await using var preview = await Begin("en");
        var page = await Open();
        var seen = new List<string>();
        for (var seed = 0; seed < Letters; seed++)
        {
            await Faults(page, preview, seed);
            await page.EvaluateAsync(PageBreaks.Mutant);
            seen.AddRange(await page.EvaluateAsync<string[]>(PageBreaks.Faults));
        }
        foreach (
            var fault in new[]
            {
                "single last line",
                "single first line",
                "leaves the axis",
                "does not begin at its foot",
                "without its head",
                "goes on with columns",
                "is torn",
            }
        )
            seen.ShouldContain(one => one.Contains(fault, StringComparison.Ordinal), fault);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static async Task<string[]> Faults(IPage page, Preview preview, int seed)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{preview.Url}letters/2024/03/05/letter-{seed}/letter-{seed}.pdf"
            )
        );
        await page.EvaluateAsync("globalThis.printed.then(() => true)");
        return await page.EvaluateAsync<string[]>(PageBreaks.Faults);
    }

    private Task<Preview> Begin(string language)
    {
        Write("site.yml", $"title: Example\nurl: https://www.example.org\nlanguages: [{language}]\npdf: true\n");
        for (var seed = 0; seed < Letters; seed++)
            Write(
                $"letters/2024-03-05-letter-{seed}/{language}.md",
                $"---\ntitle: Letter\n---\n{Body(new Random(seed), language)}\n"
            );
        return Preview.Of(Path.Combine(folder, "input"));
    }

    /// <summary>
    /// Paragraphs of one line and of fifteen, notes of a word and of a third of a page, tables of three rows and of
    /// sixty.
    /// </summary>
    private static string Body(Random random, string language)
    {
        var (body, notes) = (new List<string>(), new List<string>());
        for (var block = 0; block < 22; block++)
            body.Add(
                random.Next(10) switch
                {
                    0 => "## " + Said(3),
                    1 => "> " + Paragraph(),
                    2 => $"- {Paragraph()}\n- {Said(12)}.",
                    3 => $"| {Said(1)} | {Said(2)} | {Said(3)} |\n|-|-:|-|\n"
                        + string.Concat(
                            Enumerable
                                .Range(0, random.Next(3, 60))
                                .Select(row =>
                                    $"| {Said(1)} {row} | 1,{row}50 % | {Said(new[] { 2, 9, 25 }[random.Next(3)])} |\n"
                                )
                        ),
                    _ => Paragraph(),
                }
            );
        return string.Join("\n\n", body.Concat(notes));

        string Paragraph()
        {
            var text = Said(new[] { 4, 11, 20, 40, 70, 110 }[random.Next(6)]);
            for (var note = new[] { 0, 0, 1, 1, 2, 3 }[random.Next(6)]; note > 0; note--)
            {
                notes.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"[^{notes.Count + 1}]: {Said(new[] { 3, 10, 30, 80, 150 }[random.Next(5)])}."
                    )
                );
                text += string.Create(CultureInfo.InvariantCulture, $"[^{notes.Count}] {Said(random.Next(1, 20))}");
            }
            return text + ".";
        }

        string Said(int count)
        {
            var words = Words[language].Split(' ');
            var isChinese = language.StartsWith("zh", StringComparison.Ordinal);
            return string.Join(
                isChinese ? "" : " ",
                Enumerable.Range(0, isChinese ? 3 * count : count).Select(_ => words[random.Next(words.Length)])
            );
        }
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
