using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Publish.BrowserTests.Sample.SampleSite))]

namespace Publish.BrowserTests.Sample;

/// <summary>
/// The sample site, built once by the program as its users run it, at a moment when the release of 2031 is still held.
/// </summary>
public class SampleSite : IAsyncLifetime
{
    public const string At = "2025-01-15T00:00:00Z";

    private readonly string temporary = Directory.CreateTempSubdirectory("publish-sample-").FullName;

    private readonly Lazy<IReadOnlyList<SitePage>> pages;
    private readonly ConcurrentDictionary<Faces, Lazy<Task<Chromium>>> browsers = [];

    public SampleSite()
    {
        pages = new(() => [.. Files("*.html").Select(Read).OrderBy(page => page.Path, StringComparer.Ordinal)]);
    }

    public string Folder { get; private set; } = "";

    protected virtual string Input => Repository.Input;

    /// <summary>A folder where the site stands already; null where it is to be built.</summary>
    protected virtual string? Built => Environment.GetEnvironmentVariable("PUBLISH_SAMPLE");

    /// <summary>Whether the browser is told the site's policies, and keeps to them.</summary>
    internal virtual bool HasPolicies => true;

    /// <summary>Where the site says it is published, without the last slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>In menu order; the first has no prefix.</summary>
    internal IReadOnlyList<string> Languages { get; private set; } = [];

    internal IReadOnlyList<SitePage> Pages => pages.Value;

    internal IEnumerable<SitePage> Documents => Pages.Where(page => page.IsDocument);

    public async ValueTask InitializeAsync()
    {
        Folder = Built is { Length: > 0 } built ? Path.GetFullPath(built, Repository.Root) : await Build();
        var home = Parse(File.ReadAllText(Path.Combine(Folder, "index.html")));
        Url = new Uri(home.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).GetLeftPart(
            UriPartial.Authority
        );
        Languages =
        [
            .. home.QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(link => link.GetAttribute("hreflang")!)
                .Where(tag => tag != "x-default"),
        ];
    }

    /// <summary>A reader of their own, with a browser that holds nothing of others.</summary>
    /// <param name="width">Pixels of the window.</param>
    /// <param name="zoom">How many of them make a CSS pixel.</param>
    /// <param name="faces">Those of the reader's machine; else all of this one's.</param>
    internal async Task<IPage> Open(
        string path,
        int width = 1280,
        bool script = true,
        ColorScheme scheme = ColorScheme.Light,
        int zoom = 1,
        Faces? faces = null
    ) => await (await Browser(faces ?? Faces.Named)).Open(path, width, script, scheme, zoom);

    /// <summary>
    /// The page of a kind that shows most, so that its parts are all looked at; null where a language has none.
    /// </summary>
    internal SitePage? Fullest(PageKind kind, string language) =>
        Pages.Where(page => page.Kind == kind && page.Language == language).MaxBy(page => page.Size);

    /// <summary>
    /// The page of a kind that shows most among those a test can use; without one the sample lacks a part it promises.
    /// </summary>
    internal SitePage Fullest(PageKind kind, string language, Func<SitePage, bool> usable) =>
        Pages.Where(page => page.Kind == kind && page.Language == language).Where(usable).MaxBy(page => page.Size)
        ?? throw new InvalidOperationException($"The sample has no such {kind} in {language}.");

    internal string Home(string language) => language == Languages[0] ? "/" : $"/{language.ToLowerInvariant()}/";

    /// <summary>Where the browser finds the site, without the last slash.</summary>
    internal async Task<string> Origin() => (await Browser(Faces.Named)).Url;

    /// <summary>One page of each kind that a language has.</summary>
    internal IEnumerable<SitePage> OneOfEach(string language) =>
        Enum.GetValues<PageKind>().Select(kind => Fullest(kind, language)).OfType<SitePage>();

    internal IEnumerable<SitePage> OneOfEach() => Languages.SelectMany(OneOfEach);

    /// <summary>The page at a site path or an absolute address of the site; null where none is.</summary>
    internal SitePage? PageAt(string address) => Pages.FirstOrDefault(page => page.Path == PathOf(address));

    internal string PathOf(string address) =>
        address.StartsWith(Url, StringComparison.Ordinal) ? address[Url.Length..] : address;

    /// <summary>Paths below the output, with <c>/</c>.</summary>
    internal IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Folder, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers.Values)
            await (await browser.Value).DisposeAsync();
        Directory.Delete(temporary, recursive: true);
        GC.SuppressFinalize(this);
    }

    private Task<Chromium> Browser(Faces faces) =>
        browsers.GetOrAdd(faces, one => new(() => Chromium.Start(this, one))).Value;

    private async Task<string> Build()
    {
        var folder = Path.Combine(temporary, "output");
        var answer = await Command.Run(
            "dotnet",
            temporary,
            Path.Combine(AppContext.BaseDirectory, "publish.dll"),
            "build",
            "--input",
            Input,
            "--output",
            folder,
            "--at",
            At,
            "--plain"
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        return folder;
    }

    private SitePage Read(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var html = Parse(text);
        var path = "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
        var language = html.DocumentElement.GetAttribute("lang") ?? "";
        var prefix =
            "/"
            + Languages
                .Skip(1)
                .Select(tag => tag.ToLowerInvariant())
                .FirstOrDefault(tag => path.StartsWith($"/{tag}/", StringComparison.Ordinal));
        return new SitePage(path, language, prefix == "/" ? path : path[prefix.Length..], text.Length, html);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
