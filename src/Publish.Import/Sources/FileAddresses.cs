using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// Where the file of a mirror stood on the web: mirroring programs write addresses into names in a few ways.
/// </summary>
internal static class FileAddresses
{
    private static readonly string[] Homes = ["index.html", "index.htm", "default.html", "default.htm"];

    /// <summary>The path and query below a site's root, escaped, for a name below its folder.</summary>
    public static string PathOf(string name)
    {
        var text = UnicodeNormalization.Of(name);
        var slashed = text.Contains("%2F", StringComparison.OrdinalIgnoreCase);
        text = text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)
            .Replace("%3F", "?", StringComparison.OrdinalIgnoreCase);
        var mark = Query(text);
        var path = mark < 0 ? text : text[..mark];
        var query = mark < 0 ? "" : WithoutEnding(text[(mark + 1)..]);
        if (slashed)
            path = WithoutEnding(path);
        var file = path[(path.LastIndexOf('/') + 1)..];
        if (Array.Exists(Homes, home => home.Equals(file, StringComparison.OrdinalIgnoreCase)))
            path = path[..^file.Length];
        return "/"
            + Escaped(path)
            + (query.Length == 0 ? "" : "?" + query.Replace("#", "%23", StringComparison.Ordinal));
    }

    /// <summary>A <c>?</c>, or the <c>@</c> that stands for it where a disk takes no <c>?</c>.</summary>
    private static int Query(string text)
    {
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        if (mark >= 0)
            return mark;
        var at = text.LastIndexOf('@');
        return at > 0 && text.IndexOf('=', at) > at ? at : -1;
    }

    private static string WithoutEnding(string text) =>
        text.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? text[..^5] : text;

    private static string Escaped(string path) => path.Replace("#", "%23", StringComparison.Ordinal);
}
