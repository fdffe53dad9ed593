namespace Publish.BrowserTests.Output;

/// <summary>Cards as Chromium really draws them.</summary>
public sealed class CardTests(SampleSite site) : Reader(site)
{
    private const string Measure = """
        async src => {
          const picture = new Image();
          picture.src = src;
          await picture.decode();
          const paper = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight).getContext("2d");
          paper.drawImage(picture, 0, 0);
          const points = new Uint32Array(paper.getImageData(0, 0, picture.naturalWidth, picture.naturalHeight).data.buffer);
          const share = colour => points.filter(point => point === colour).length / points.length;
          return [picture.naturalWidth, picture.naturalHeight, share(0xffffffff), share(0xff7f4026), share(0xff1d1916)];
        }
        """;

    private static readonly (string File, string Title)[] Titles =
    [
        (
            "en",
            "Letter on the return of the crew of the *Haesong 7* (해송 7호), and on everything else that has been asked for in the eleven months since it was arrested in the outer harbor of Busan and that nobody has answered"
        ),
        (
            "ko",
            "해송 7호 선원 열한 명의 승선 기록과 부산 외항 억류 이후 열한 달 동안 요구하였으나 아무도 답하지 않은 그 밖의 모든 문제에 관한 공개서한"
        ),
        (
            "zh-Hans",
            "关于“海松7号”十一名船员的服务记录以及该船在釜山外港被扣押后十一个月来我们多次提出而始终无人答复的其他一切问题的公开信"
        ),
        ("zh-Hant", "公開信"),
    ];

    [Fact]
    public async Task A_card_is_drawn_in_its_size_and_the_same_each_time()
    {
        var folder = Directory.CreateTempSubdirectory("publish-cards-").FullName;
        try
        {
            Write(folder);
            var first = await Build(folder, "first");
            Directory.Delete(Path.Combine(folder, ".publish"), recursive: true);
            var second = await Build(folder, "second");
            first.Count.ShouldBe(8);
            var page = await Open();
            foreach (var (name, picture) in first)
            {
                second[name].ShouldBe(picture, name);
                var seen = await page.EvaluateAsync<double[]>(
                    Measure,
                    "data:image/png;base64," + Convert.ToBase64String(picture)
                );
                (seen[0], seen[1]).ShouldBe((1200, 630));
                seen[2].ShouldBeInRange(.6, .99, $"{name}: paper");
                seen[3].ShouldBeGreaterThan(.005, $"{name}: the house rule");
                seen[4].ShouldBeGreaterThan(.001, $"{name}: the title");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        var letter = Directory.CreateDirectory(Path.Combine(folder, "input", "letters", "2024-03-05-returns")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "input", "site.yml"),
            """
            title: {en: Example, ko: 예시, zh-Hans: 示例, zh-Hant: 範例}
            url: https://www.example.org
            languages: [en, ko, zh-Hans, zh-Hant]
            cards: true
            """
        );
        foreach (var (file, title) in Titles)
            File.WriteAllText(Path.Combine(letter, file + ".md"), $"---\ntitle: \"{title}\"\n---\nText.\n");
    }

    /// <returns>Each card by its name.</returns>
    private static async Task<IReadOnlyDictionary<string, byte[]>> Build(string folder, string output)
    {
        var answer = await Command.Run(
            "dotnet",
            folder,
            Path.Combine(AppContext.BaseDirectory, "publish.dll"),
            "build",
            "--output",
            output,
            "--plain"
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        answer.Out.ShouldNotContain("could not be drawn");
        return Directory
            .EnumerateFiles(Path.Combine(folder, output, "cards"))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }
}
