using System.Collections.Frozen;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Tells which files of a folder may be pages, by their names and, where these say nothing, by how they begin.
/// </summary>
internal static class PageFiles
{
    private static readonly FrozenSet<string> Pages = Set(
        "html htm xhtml shtml shtm mhtml php php3 asp aspx jsp do cfm cgi pl action"
    );
    private static readonly FrozenSet<string> Others = Set(
        "css js mjs json xml rss atom txt md pdf doc docx xls xlsx ppt pptx hwp hwpx odt rtf csv zip gz tar rar 7z jpg jpeg png gif webp avif svg ico bmp tif tiff mp3 mp4 m4a m4v mov avi wmv ogg ogv oga wav webm swf woff woff2 ttf otf eot map yml yaml ics vcf epub"
    );

    public static bool MayBePage(MirrorFile file)
    {
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        var query = name.AsSpan().IndexOfAny("?@");
        var plain = query > 0 ? name[..query] : name;
        if (
            Pages.Contains(Ending(name))
            || Pages.Contains(Ending(plain))
            || plain.Contains("%2F", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        if (file.LeadsAway)
            return Ending(plain).Length == 0;
        return !Others.Contains(Ending(name)) && !Others.Contains(Ending(plain)) && BeginsAsPage(file.Bytes(1024));
    }

    private static bool BeginsAsPage(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal);
        return text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static string Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[(dot + 1)..];
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
