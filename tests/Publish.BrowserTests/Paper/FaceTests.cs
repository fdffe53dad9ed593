namespace Publish.BrowserTests.Paper;

/// <summary>
/// A machine that lacks the faces of a language says so by name, instead of printing another region's or boxes without
/// a word.
/// </summary>
public sealed class FaceTests : IDisposable
{
    private const string Koreans = "Noto Serif CJK KR|Noto Sans CJK KR|Noto Sans Mono CJK KR";

    private readonly string folder = Directory.CreateTempSubdirectory("publish-faces-").FullName;

    public FaceTests()
    {
        Write(
            "input/site.yml",
            "title: Example\nurl: https://www.example.org\nlanguages: [ko]\npdf: true\ncards: true\n"
        );
        Write("input/letters/2024-03-05-returns/ko.md", "---\ntitle: 송환에 관하여\n---\n\n아무도 묻지 않았다.\n");
    }

    [Fact]
    public async Task A_face_of_another_region_is_named_by_each_build_in_which_it_stands_in()
    {
        Faces("/usr/share/fonts", Koreans);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var built = await Publish("build");
            built.ExitCode.ShouldBe(0, built.ToString());
            built.Out.ShouldMatch(
                "Words in ko are set in Noto [A-Za-z ]* CJK (JP|SC|TC|HK)[A-Za-z ]*, which is drawn for readers of another region"
            );
        }
        var strict = await Publish("build", "--strict");
        strict.ExitCode.ShouldBe(3, strict.ToString());
        strict.Out.ShouldContain("error: On paper: Words in ko are set in ");
        strict.Out.ShouldContain("error: On cards: Words in ko are set in ");
        strict.Out.ShouldContain("fonts-noto-cjk");
        var doctor = await Publish("doctor");
        doctor.ExitCode.ShouldBe(3, doctor.ToString());
        doctor.Out.ShouldMatch("fonts: ko: Noto [A-Za-z ]* CJK");
    }

    [Fact]
    public async Task A_Latin_face_that_is_missing_is_told_with_the_package_that_brings_it()
    {
        Write(
            "input/site.yml",
            "title: Example\nurl: https://www.example.org\nlanguages: [en]\npdf: true\ncards: true\n"
        );
        Write("input/letters/2024-03-05-returns/ko.md", "");
        File.Move(
            Path.Combine(folder, "input/letters/2024-03-05-returns/ko.md"),
            Path.Combine(folder, "input/letters/2024-03-05-returns/en.md")
        );
        Write("input/letters/2024-03-05-returns/en.md", "---\ntitle: On returns\n---\n\nNobody has asked.\n");
        Faces("/usr/share/fonts", "Noto Serif");
        const string Told =
            "Words in en are set in (?!Noto Serif,)[A-Za-z ]+, because this machine lacks Noto Serif\\. On Debian and Ubuntu, fonts-noto-core brings it";
        var built = await Publish("build");
        built.ExitCode.ShouldBe(0, built.ToString());
        built.Out.ShouldMatch(Told);
        var strict = await Publish("build", "--strict");
        strict.ExitCode.ShouldBe(3, strict.ToString());
        strict.Out.ShouldMatch("error: On paper: " + Told);
        strict.Out.ShouldMatch("error: On cards: " + Told);
        var doctor = await Publish("doctor");
        doctor.ExitCode.ShouldBe(3, doctor.ToString());
        doctor.Out.ShouldMatch(Told);
    }

    [Fact]
    public async Task Boxes_on_cards_are_told_until_there_is_a_font_and_then_drawn_anew()
    {
        Faces("/usr/share/fonts/truetype/dejavu", "");
        var without = await Publish("build");
        without.ExitCode.ShouldBe(3, without.ToString());
        without.Out.ShouldContain(
            "Words in ko are drawn with boxes in the place of characters: no font of this machine has "
        );
        var boxes = Cards();
        (await Publish("build", "--strict")).Out.ShouldContain("error: On cards: Words in ko are drawn with boxes");
        (await Publish("doctor")).Out.ShouldContain("No font of this machine has ");
        Write("home/.fonts/another.txt", "The machine's fonts have changed.");
        Faces("/usr/share/fonts", "");
        var with = await Publish("build", "--strict");
        with.ExitCode.ShouldBe(0, with.ToString());
        Cards().ShouldNotBe(boxes);
        (await Publish("doctor")).ExitCode.ShouldBe(0);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private Task<Answer> Publish(params string[] arguments) =>
        Command.Run(
            "env",
            folder,
            [
                $"FONTCONFIG_FILE={folder}/fonts.conf",
                $"HOME={folder}/home",
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                .. arguments,
                "--plain",
            ]
        );

    private IEnumerable<string> Cards() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "output", "cards"))
                .Order(StringComparer.Ordinal)
                .Select(card =>
                    Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(card)))
                ),
        ];

    private void Faces(string from, string rejected) =>
        Write(
            "fonts.conf",
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{from}</dir>
              <cachedir>{folder}/cache</cachedir>
              <selectfont><rejectfont>
                {string.Concat(
                rejected.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(family =>
                    $"<pattern><patelt name=\"family\"><string>{family}</string></patelt></pattern>"
                )
            )}
              </rejectfont></selectfont>
            </fontconfig>
            """
        );

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
