namespace Publish.BrowserTests.Sample;

/// <summary>
/// The sample's front page as somebody has spoiled what it says or is sent with, each copy in its own way.
/// </summary>
internal sealed class WorseSite : IDisposable
{
    public WorseSite(SampleSite site, params (string Said, string Spoiled)[] faults)
    {
        var sent = new HeaderRules(site.Folder).For("/").ToList();
        var page = File.ReadAllText(Path.Combine(site.Folder, "index.html"));
        Paths = [.. faults.Select((_, index) => $"/{index}/")];
        foreach (var (path, (said, spoiled)) in Paths.Zip(faults))
        {
            var worse = page.Replace(said, spoiled, StringComparison.Ordinal);
            // The Observatory takes what stands in the second policy alone for 'none', so a page's is judged by itself.
            var headers = sent.Where(header => worse == page || header.Name != "Content-Security-Policy")
                .Select(header => $"  {header.Name}: {header.Value.Replace(said, spoiled, StringComparison.Ordinal)}")
                .ToList();
            headers.Append(worse).ShouldContain(text => text.Contains(spoiled, StringComparison.Ordinal));
            var folder = Directory.CreateDirectory(Path.Combine(Folder, path.Trim('/')));
            File.WriteAllText(Path.Combine(folder.FullName, "index.html"), worse);
            File.AppendAllLines(Path.Combine(Folder, "_headers"), [path, .. headers]);
        }
    }

    public IReadOnlyList<string> Paths { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("publish-worse-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
