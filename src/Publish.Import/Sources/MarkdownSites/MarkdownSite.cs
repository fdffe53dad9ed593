using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Engine.Yaml;

namespace Publish.Import;

/// <summary>A folder of Markdown: which texts are in it, and what its settings say of all.</summary>
internal sealed class MarkdownSite
{
    private static readonly FrozenSet<string> Aside = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "node_modules",
        "vendor",
        "themes",
        "theme",
        "layouts",
        "archetypes",
        "public",
        "output",
        "resources",
        "static",
        "_site",
        "_layouts",
        "_includes",
        "_data",
        "_sass",
        "_plugins",
        "i18n",
        "bin",
        "obj",
        "cache",
        "temp"
    );

    private static readonly string[] Settings =
    [
        "hugo.toml",
        "hugo.yaml",
        "hugo.yml",
        "hugo.json",
        "config.toml",
        "config.yaml",
        "config.yml",
        "config.json",
        "config/_default/hugo.toml",
        "config/_default/config.toml",
        "config/_default/hugo.yaml",
        "config/_default/config.yaml",
        "_config.yml",
        "_config.yaml",
    ];

    private readonly Dictionary<string, List<MarkdownFile>> byPlace = new(StringComparer.OrdinalIgnoreCase);

    private readonly FilesBeside beside;

    private MarkdownSite(string root, MarkdownSystem system, OldFront config) =>
        (Root, System, Config, beside) = (root, system, config, new(root));

    public string Root { get; }

    public MarkdownSystem System { get; }

    public OldFront Config { get; }

    public ImmutableArray<MarkdownFile> Files { get; private set; } = [];

    /// <summary>The folder of the texts below <see cref="Root"/>: empty, <c>content</c> or <c>input</c>.</summary>
    public string Texts =>
        System switch
        {
            MarkdownSystem.Hugo => Config.Text("contentDir") ?? "content",
            MarkdownSystem.Statiq => "input",
            _ => "",
        };

    public string? DefaultLanguage =>
        LanguageTag.Of(
            Config.Text("defaultContentLanguage", "default_lang", "lang", "languageCode", "locale", "language")
        );

    public ulong Shared { get; private set; }

    public static MarkdownSite Of(string root)
    {
        var (config, hash) = ReadConfig(root);
        var site = new MarkdownSite(root, SystemOf(root), config) { Shared = hash };
        var texts = Path.Combine(root, site.Texts);
        if (!Directory.Exists(texts) || !RealPath.IsBelow(texts, root))
            texts = root;
        var languages = site.LanguageFolders();
        site.Files =
        [
            .. site.TextsIn(texts)
                .Select(path => site.File(path, texts, languages))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
        foreach (var file in site.Files)
        foreach (
            var place in new[]
            {
                file.Stem,
                $"{file.Folder}/{file.Stem}".Trim('/'),
                file.IsBundle ? file.Folder : $"{file.Day}-{file.Stem}",
                file.Folder.Split('/')[^1],
            }.Distinct()
        )
            if (site.byPlace.TryGetValue(place, out var there))
                there.Add(file);
            else
                site.byPlace[place] = [file];
        return site;
    }

    public static MarkdownSite OfFile(string path)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var site = new MarkdownSite(root, MarkdownSystem.Plain, OldFront.None);
        site.Files = [site.File(path, root, FrozenDictionary<string, string>.Empty)];
        return site;
    }

    public static bool IsMarkdown(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".MARKDOWN" or ".MDOWN" or ".MKD";

    public static MarkdownSystem SystemOf(string root)
    {
        if (
            Directory.Exists(Path.Combine(root, "_posts"))
            || global::System.IO.File.Exists(Path.Combine(root, "_config.yml"))
        )
            return MarkdownSystem.Jekyll;
        if (Directory.Exists(Path.Combine(root, "content")))
            return MarkdownSystem.Hugo;
        return
            Directory.Exists(Path.Combine(root, "input"))
            && !global::System.IO.File.Exists(Path.Combine(root, "input", "site.yml"))
            ? MarkdownSystem.Statiq
            : MarkdownSystem.Plain;
    }

    /// <summary>The text that a path or a name of another text means, in a language where it has it.</summary>
    public MarkdownFile? Find(string place, string? language)
    {
        place = place.Trim().Trim('/').Replace('\\', '/');
        if (IsMarkdown(place))
            place = place[..^Path.GetExtension(place).Length];
        foreach (var start in new[] { "_posts/", "content/" })
            if (place.StartsWith(start, StringComparison.Ordinal))
                place = place[start.Length..];
        var found = byPlace.GetValueOrDefault(place)
            ?? (place.EndsWith("/index", StringComparison.Ordinal) ? byPlace.GetValueOrDefault(place[..^6]) : null);
        return found?.Find(file => (file.Language ?? DefaultLanguage) == (language ?? DefaultLanguage)) ?? found?[0];
    }

    /// <summary>Whether the text is there in another language too.</summary>
    public bool HasOthers(MarkdownFile file) =>
        byPlace
            .GetValueOrDefault(file.IsBundle ? file.Folder : $"{file.Day}-{file.Stem}")
            ?.Exists(other => other.Key == file.Key && other != file) == true;

    private MarkdownFile File(string path, string texts, IReadOnlyDictionary<string, string> languages)
    {
        var below = Path.GetRelativePath(texts, path).Replace('\\', '/');
        var name = Path.GetRelativePath(Root, path).Replace('\\', '/');
        foreach (var (folder, language) in languages)
            if (below.StartsWith(folder + "/", StringComparison.Ordinal))
                return MarkdownFile.Of(path, name, below[(folder.Length + 1)..], language);
        return MarkdownFile.Of(path, name, below, null);
    }

    private IEnumerable<string> TextsIn(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            foreach (var inner in Directory.EnumerateDirectories(next))
                if (
                    Path.GetFileName(inner) is var name
                    && name[0] != '.'
                    && !Aside.Contains(name)
                    && new DirectoryInfo(inner).LinkTarget is null
                )
                    waiting.Push(inner);
            foreach (var file in Directory.EnumerateFiles(next))
                if (beside.Holds(file) && IsText(file))
                    yield return file;
        }
    }

    private static bool IsText(string file) =>
        Path.GetFileName(file) is var name
        && name[0] != '.'
        && !name.StartsWith("_index.", StringComparison.Ordinal)
        && Path.GetFileNameWithoutExtension(name).ToUpperInvariant()
            is not ("README" or "LICENSE" or "CHANGELOG" or "CONTRIBUTING" or "404")
        && (
            IsMarkdown(file)
            || (
                Path.GetExtension(file) is ".html" or ".htm"
                && FileStart.Of(file).StartsWith("---", StringComparison.Ordinal)
            )
        );

    /// <summary>Folders of the texts that the settings of Hugo give a language.</summary>
    private FrozenDictionary<string, string> LanguageFolders() =>
        (Config.Find("languages") as YamlMapping)
            ?.Entries.Select(entry =>
                (
                    Language: LanguageTag.Of(entry.Key.Value),
                    Folder: (entry.Value as YamlMapping)?.Find("contentDir") is YamlScalar folder
                        ? Path.GetRelativePath(Texts, folder.Value).Replace('\\', '/')
                        : null
                )
            )
            .Where(one => one is { Language: not null, Folder: not null } && one.Folder[0] != '.')
            .DistinctBy(one => one.Folder)
            .ToFrozenDictionary(one => one.Folder!, one => one.Language!)
        ?? FrozenDictionary<string, string>.Empty;

    private static (OldFront Config, ulong Hash) ReadConfig(string root)
    {
        var found = Settings
            .Select(name => Path.Combine(root, name))
            .FirstOrDefault(file => new FilesBeside(root).Holds(file) && new FileInfo(file).Length < 1 << 20);
        if (found is null)
            return (OldFront.None, 0);
        var text = global::System.IO.File.ReadAllText(found);
        var front = Path.GetExtension(found) is ".toml"
            ? OldFrontReader.OfToml(text, [])
            : OldFrontReader.Yaml(text, 0, text.Length, []);
        return (front, ContentHash.Of(global::System.Text.Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>The program that a folder of Markdown was written for.</summary>
internal enum MarkdownSystem
{
    Plain,
    Hugo,
    Jekyll,
    Statiq,
}
