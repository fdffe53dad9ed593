namespace Publish.Cli.Doctor;

/// <summary>
/// A temporary site with a letter in each of the program's own languages, to examine fonts without a site; disposal
/// deletes it.
/// </summary>
internal sealed class ProbeSite : IDisposable
{
    private static readonly (string Tag, string Title)[] Texts =
    [
        ("en", "A letter"),
        ("ko", "서한을 보냅니다"),
        ("zh-Hans", "一封写给部长的信"),
        ("zh-Hant", "一封寫給部長的信"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("publish-doctor-").FullName;

    public ProbeSite()
    {
        var letter = Directory.CreateDirectory(Path.Combine(Input, "letters", "2024-01-01-probe")).FullName;
        File.WriteAllText(
            Path.Combine(Input, "site.yml"),
            $"title: Probe\nurl: https://example.org\ncards: true\nlanguages: [{string.Join(", ", Texts.Select(text => text.Tag))}]\n"
        );
        foreach (var (tag, title) in Texts)
            File.WriteAllText(Path.Combine(letter, tag + ".md"), $"---\ntitle: {title}\n---\n{title}\n");
    }

    public string Input => Path.Combine(folder, "input");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
