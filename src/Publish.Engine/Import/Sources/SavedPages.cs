using AngleSharp.Html.Parser;
using Publish.Engine.Read;

namespace Publish.Engine.Import;

/// <summary>Pages of a site as a browser or a mirroring program saved them: one file, or a folder of them.</summary>
internal sealed class SavedPages : IOldSource
{
    private readonly string _root;
    private readonly string[] _files;

    private SavedPages(string root, string[] files) => (_root, _files) = (root, files);

    public string Kind => _files.Length == 1 ? "a saved page" : "saved pages";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options)
    {
        if (File.Exists(path))
            return new SavedPages(Path.GetDirectoryName(Path.GetFullPath(path))!, [path]);
        if (!Directory.Exists(path))
            return null;
        var files = Directory.GetFiles(path, "*.html", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return new SavedPages(Path.GetFullPath(path), files);
    }

    public IEnumerable<OldItem> Items() => _files.Select(file =>
    {
        var name = Path.GetRelativePath(_root, file).Replace('\\', '/');
        return new OldItem(name, ContentHash.Of(File.ReadAllBytes(file)), () => Read(name, file));
    });

    public Stream? Open(string address) => null;

    public void Dispose()
    {
    }

    private static OldReading Read(string name, string file)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
        var content = page.QuerySelector("main") ?? page.QuerySelector("article") ?? page.Body;
        return content is null
            ? new OldReading(null, new Doubt(DoubtKind.NotImported, "The page is empty."))
            : new OldReading(new OldPage { Source = name, Title = page.Title, Language = page.DocumentElement.GetAttribute("lang"), Content = content }, null);
    }
}
