namespace Publish.SafetyTests.Paths;

/// <summary>
/// A site among canaries: a folder with input and output, and beside it a folder that no path of the site may lead to.
/// </summary>
internal sealed class TrickedSite : IDisposable
{
    public const string SiteYaml =
        "url: https://www.example.org\ntitle: Example\nlanguages: [en, ko]\ntime-zone: Asia/Seoul\n";

    /// <summary>Said by every file outside, and nowhere else.</summary>
    public const string Secret = "Zwischenlagerkanarienvogel";

    private static readonly DateTime Long = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string top = Directory.CreateTempSubdirectory("publish-paths-").FullName;

    private readonly List<IDisposable> kept = [];

    public TrickedSite()
    {
        foreach (
            var folder in (string[])[Outside, Path.Combine(Folder, "outside"), Path.Combine(Folder, "outside", "deep")]
        )
        {
            Directory.CreateDirectory(folder);
            foreach (var name in (string[])["secret.txt", "secret.png", "en.md", "a.pdf"])
                File.WriteAllText(Path.Combine(folder, name), Secret + "\n");
        }
        foreach (var file in Canaries)
            File.SetLastWriteTimeUtc(file, Long);
        Clear();
    }

    /// <summary>What the program runs in.</summary>
    public string Folder => Path.Combine(top, "site");

    public string Input => Path.Combine(Folder, "input");

    public string Output => Path.Combine(Folder, "output");

    public string Outside => Path.Combine(top, "outside");

    /// <summary>Back to the least site there is.</summary>
    public void Clear()
    {
        if (Directory.Exists(Input))
            Directory.Delete(Input, recursive: true);
        Write("site.yml", SiteYaml);
        Write("people.yml", "{}\n");
        Write("topics.yml", "{}\n");
        Write("letters/2024-03-05-innocent/document.yml", "attachments: [{file: table.csv}]\n");
        Write("letters/2024-03-05-innocent/table.csv", "a,b\n");
        Write("assets/empty.txt", "");
        Write("letters/2024-03-05-innocent/en.md", "---\ntitle: Innocent\n---\nText.\n");
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>A document whose field plays the trick.</summary>
    /// <returns>Its id.</returns>
    public string Play(PathField field, PathTrick trick, int number)
    {
        var id = $"letters/2024-03-06-trick-{number}";
        foreach (var (file, text) in field.Say(trick.At(field.Depth, Outside)))
            Write(file.StartsWith('/') ? file[1..] : $"{id}/{file}", text);
        return id;
    }

    /// <summary>
    /// What happened to the folders outside: nothing, or which file was changed, or where its words are now.
    /// </summary>
    public IEnumerable<string> Sung(params IEnumerable<string> folders) =>
        Canaries
            .Where(file => File.ReadAllText(file) != Secret + "\n" || File.GetLastWriteTimeUtc(file) != Long)
            .Select(file => $"{file} was changed")
            .Concat(Canaries.Count() == 12 ? [] : ["There are more files outside, or fewer."])
            .Concat(
                from folder in folders.Where(Directory.Exists)
                from file in Directory.EnumerateFiles(
                    folder,
                    "*",
                    new EnumerationOptions
                    {
                        RecurseSubdirectories = true,
                        AttributesToSkip = FileAttributes.ReparsePoint,
                    }
                )
                where
                    new FileInfo(file).Length > 0
                    && File.ReadAllText(file).Contains(Secret, StringComparison.OrdinalIgnoreCase)
                select $"{file} tells what lies outside"
            );

    /// <summary>Something that is there as long as the site.</summary>
    public void Keep(IDisposable thing) => kept.Add(thing);

    public void Dispose()
    {
        kept.ForEach(thing => thing.Dispose());
        Directory.Delete(top, recursive: true);
    }

    private IEnumerable<string> Canaries =>
        ((string[])[Outside, Path.Combine(Folder, "outside")]).SelectMany(folder =>
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        );
}
