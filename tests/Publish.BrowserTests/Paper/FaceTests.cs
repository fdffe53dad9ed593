namespace Publish.BrowserTests.Paper;

/// <summary>A machine that lacks the faces of a language says so by name, instead of printing another region's without a word.</summary>
public sealed class FaceTests
{
    [Fact]
    public async Task A_face_of_another_region_is_named_when_it_stands_in()
    {
        var folder = Directory.CreateTempSubdirectory("publish-faces-").FullName;
        try
        {
            Write(folder, "fonts.conf", $"""
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                  <dir>/usr/share/fonts</dir>
                  <cachedir>{folder}/cache</cachedir>
                  <selectfont><rejectfont>
                    {Rejected("Noto Serif CJK KR")}{Rejected("Noto Sans CJK KR")}{Rejected("Noto Sans Mono CJK KR")}
                  </rejectfont></selectfont>
                </fontconfig>
                """);
            Write(folder, "input/site.yml", "title: Example\nurl: https://www.example.org\nlanguages: [ko]\npdf: true\n");
            Write(folder, "input/letters/2024-03-05-returns/ko.md", "---\ntitle: 송환에 관하여\n---\n\n아무도 묻지 않았다.\n");
            var built = await Command.Run("env", folder, $"FONTCONFIG_FILE={folder}/fonts.conf", "dotnet", Path.Combine(AppContext.BaseDirectory, "publish.dll"), "build", "--plain");
            built.ExitCode.ShouldBe(0, built.ToString());
            built.Out.ShouldMatch("Words in ko are set in Noto [A-Za-z ]* CJK (JP|SC|TC|HK), which is drawn for readers of another region");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Rejected(string family) => $"<pattern><patelt name=\"family\"><string>{family}</string></patelt></pattern>";

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
