namespace Publish.BrowserTests.Sample;

/// <summary>
/// A file of each kind of the sample, one of them spoiled by somebody: what a judge of hosts must see.
/// </summary>
internal sealed class SpoiledSite : IDisposable
{
    public SpoiledSite(SampleSite site, string spoiled, string said, string other)
    {
        string[] kinds = ["index.html", "letters/index.html", "letters/feed.xml", "favicon.svg", "_headers"];
        foreach (var file in site.Languages.Select(language => site.Home(language)[1..] + "404.html").Concat(kinds))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, file))!);
            File.Copy(Path.Combine(site.Folder, file), Path.Combine(Folder, file));
        }
        var rules = File.ReadLines(Path.Combine(site.Folder, "_redirects"));
        File.WriteAllLines(
            Path.Combine(Folder, "_redirects"),
            rules.Where(rule => rule.EndsWith(" 404", StringComparison.Ordinal)).Prepend("/old/ /letters/ 301")
        );
        var whole = File.ReadAllText(Path.Combine(Folder, spoiled));
        whole.ShouldContain(said);
        File.WriteAllText(Path.Combine(Folder, spoiled), whole.Replace(said, other, StringComparison.Ordinal));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("publish-spoiled-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
