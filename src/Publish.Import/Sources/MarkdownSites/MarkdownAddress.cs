using System.Text;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>Where a text of a Markdown site stood, as its program makes addresses.</summary>
internal sealed class MarkdownAddress(MarkdownSite site, Uri? sourceUrl)
{
    /// <summary>Absolute where the site's own address is known; else a path.</summary>
    public string Of(MarkdownFile file, OldFront front, string? day) => Absolute(PathOf(file, front, day));

    public string Absolute(string path)
    {
        if (Uri.TryCreate(path, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https")
            return path;
        var home = sourceUrl?.ToString()
            ?? (
                site.System == MarkdownSystem.Jekyll
                    ? site.Config.Text("url") + site.Config.Text("baseurl")
                    : site.Config.Text("baseURL")
            );
        return
            Uri.TryCreate(home, UriKind.Absolute, out var start)
            && start.Scheme is "http" or "https"
            && !start.Host.StartsWith("localhost", StringComparison.Ordinal)
            ? start.GetLeftPart(UriPartial.Path).TrimEnd('/') + path
            : path;
    }

    private string PathOf(MarkdownFile file, OldFront front, string? day)
    {
        if (
            front.Text("url", "permalink", "DestinationPath") is { } said
            && !said.Contains(':', StringComparison.Ordinal)
        )
            return said.StartsWith('/') ? said : Prefix(file) + "/" + said;
        if (Pattern(file, front) is { } pattern)
            return Prefix(file) + Fill(pattern, file, front, day);
        var folder = file.Folder.Length == 0 ? "" : "/" + file.Folder;
        if (file.IsBundle && front.Text("slug") is null)
            return Prefix(file) + folder + "/";
        var above = file.IsBundle ? folder[..Math.Max(0, folder.LastIndexOf('/'))] : folder;
        var last = front.Text("slug") ?? file.Stem;
        return site.System switch
        {
            MarkdownSystem.Hugo => Prefix(file) + (above + "/" + last + "/").ToLowerInvariant().Replace(' ', '-'),
            MarkdownSystem.Jekyll => Prefix(file) + above + "/" + last + ".html",
            _ => Prefix(file)
                + above
                + "/"
                + (file.Day is null || site.System == MarkdownSystem.Statiq ? "" : file.Day + "-")
                + last,
        };
    }

    private string Prefix(MarkdownFile file) =>
        file.Language is null
        || (
            file.Language == (site.DefaultLanguage ?? "en")
            && site.Config.Truth("defaultContentLanguageInSubdir") != true
            && site.System == MarkdownSystem.Hugo
        )
            ? ""
            : "/" + file.Language.ToLowerInvariant();

    private string? Pattern(MarkdownFile file, OldFront front)
    {
        if (front.Text("permalink") is { } own)
            return own;
        if (site.System == MarkdownSystem.Hugo)
            return site.Config.Find("permalinks") is YamlMapping permalinks
                ? (
                    permalinks.Find(file.Folder.Split('/')[0])
                    ?? (permalinks.Find("page") as YamlMapping)?.Find(file.Folder.Split('/')[0])
                )
                    is YamlScalar pattern
                    ? pattern.Value
                    : null
                : null;
        if (site.System != MarkdownSystem.Jekyll || file.Day is null)
            return null;
        return site.Config.Text("permalink") switch
        {
            null or "date" => "/:categories/:year/:month/:day/:title.html",
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "ordinal" => "/:categories/:year/:y_day/:title.html",
            "none" => "/:categories/:title.html",
            var pattern => pattern,
        };
    }

    private static string Fill(string pattern, MarkdownFile file, OldFront front, string? day)
    {
        var date = (file.Day ?? day ?? "0000-00-00")[..10].Split('-');
        var slug = front.Text("slug") ?? (file.IsBundle ? file.Folder.Split('/')[^1] : file.Stem);
        var categories = string.Join(
            '/',
            front.List(commas: false, "categories", "category").SelectMany(one => one.Split(' '))
        );
        var path = new StringBuilder("/" + pattern)
            .Replace(":output_ext", ".html")
            .Replace(":categories", categories.ToLowerInvariant())
            .Replace(":sections", file.Folder)
            .Replace(":section", file.Folder.Split('/')[0])
            .Replace(":collection", file.Folder.Split('/')[0])
            .Replace(":slugorfilename", slug)
            .Replace(":slugorcontentbasename", slug)
            .Replace(":contentbasename", slug)
            .Replace(":filename", slug)
            .Replace(":slug", slug)
            .Replace(":title", slug)
            .Replace(":name", slug)
            .Replace(":path", slug)
            .Replace(":year", date[0])
            .Replace(":i_month", date[1].TrimStart('0'))
            .Replace(":month", date[1])
            .Replace(":i_day", date[2].TrimStart('0'))
            .Replace(":day", date[2]);
        while (path.ToString().Contains("//", StringComparison.Ordinal))
            path.Replace("//", "/");
        return path.ToString();
    }
}
