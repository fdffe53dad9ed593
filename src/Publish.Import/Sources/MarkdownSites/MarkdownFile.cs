namespace Publish.Import;

/// <summary>A text of a Markdown site, and what its name and folder say of it.</summary>
/// <param name="Path">On this machine.</param>
/// <param name="Name">Below what is imported, with <c>/</c>.</param>
/// <param name="Folder">Below the site's texts, without its language, with <c>/</c>; empty at the top.</param>
/// <param name="Stem">Its name without language, date and ending.</param>
/// <param name="Language">BCP 47; null where neither name nor folder says one.</param>
/// <param name="Day">ISO 8601, where its name begins with it.</param>
internal sealed record MarkdownFile(string Path, string Name, string Folder, string Stem, string? Language, string? Day)
{
    /// <summary>What the texts of one document have in common in all languages.</summary>
    public string Key => $"{Folder}/{Day}/{Stem}";

    /// <summary>It is the text of its folder, and the files beside it are its own.</summary>
    public bool IsBundle => Stem is "index";

    public bool IsHtml =>
        Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    public static MarkdownFile Of(string path, string name, string below, string? folderLanguage)
    {
        var steps = below.Split('/');
        var language = folderLanguage;
        var folders = steps[..^1].ToList();
        if (language is null && folders.FindIndex(step => FolderLanguage(step) is not null) is >= 0 and < 2 and var at)
        {
            language = FolderLanguage(folders[at]);
            folders.RemoveAt(at);
        }
        var stem = System.IO.Path.GetFileNameWithoutExtension(steps[^1]);
        if (stem.LastIndexOf('.') is > 0 and var dot && FolderLanguage(stem[(dot + 1)..]) is { } said)
            (language, stem) = (said, stem[..dot]);
        var day = stem.Length > 11 && stem[10] == '-' ? SourceDate.Of(stem[..10]) : null;
        return new(
            path,
            name,
            string.Join(
                '/',
                folders
                    .Where(step => step is not ("_posts" or "_drafts" or "_pages"))
                    .Select(step => step.TrimStart('_'))
            ),
            day is null ? stem : stem[11..],
            language,
            day
        );
    }

    /// <summary>
    /// A language where a whole name is one that people name folders after: <c>ko</c>, <c>zh-hant</c>, <c>pt-br</c>.
    /// </summary>
    private static string? FolderLanguage(string name)
    {
        if (
            name.Length is not (2 or 5 or 6 or 7)
            || (name.Length > 2 && name[2] is not ('-' or '_'))
            || LanguageTag.Of(name) is not { } tag
        )
            return null;
        try
        {
            _ = System.Globalization.CultureInfo.GetCultureInfo(tag.Split('-')[0], predefinedOnly: true);
            return tag;
        }
        catch (System.Globalization.CultureNotFoundException)
        {
            return null;
        }
    }
}
