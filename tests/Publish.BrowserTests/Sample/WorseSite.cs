namespace Publish.BrowserTests.Sample;

/// <summary>The sample's front page under headers that somebody has spoiled, each copy in its own way: what a judge of headers must see.</summary>
internal sealed class WorseSite : IDisposable
{
    public WorseSite(SampleSite site, params (string Said, string Spoiled)[] faults)
    {
        var sent = new HeaderRules(site.Folder).For("/").ToList();
        Paths = [.. faults.Select((_, index) => $"/{index}/")];
        foreach (var (path, (said, spoiled)) in Paths.Zip(faults))
        {
            var headers = sent.Select(header => $"  {header.Name}: {header.Value.Replace(said, spoiled, StringComparison.Ordinal)}").ToList();
            headers.ShouldContain(header => header.Contains(spoiled, StringComparison.Ordinal));
            File.Copy(Path.Combine(site.Folder, "index.html"), Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, path.Trim('/'))).FullName, "index.html"));
            File.AppendAllLines(Path.Combine(Folder, "_headers"), [path, .. headers]);
        }
    }

    public IReadOnlyList<string> Paths { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("publish-worse-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
