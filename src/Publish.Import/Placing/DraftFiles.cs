using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>The files that come along with one document, each once, under names that its folder may hold.</summary>
internal sealed class DraftFiles(IOldSource source)
{
    private const int LongestName = 100;

    private static readonly string[] Pages =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".php",
        ".asp",
        ".aspx",
        ".jsp",
        ".do",
        ".cgi",
    ];

    private readonly Dictionary<string, string?> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "document.yml", "README.md" };
    private readonly List<TakenFile> files = [];

    public IReadOnlyList<TakenFile> All => files;

    /// <summary>Addresses of files that the source does not hold.</summary>
    public ImmutableArray<string> Missing => [.. names.Where(pair => pair.Value is null).Select(pair => pair.Key)];

    /// <summary>Whether an address is a file's and no page's.</summary>
    public static bool IsFile(string address) =>
        Path.GetExtension(address.Split('?', '#')[0]) is { Length: > 1 and < 7 } ending
        && !Pages.Contains(ending.ToLowerInvariant());

    /// <summary>The file's name in the document's folder; null where the source does not hold it.</summary>
    public string? Take(string address)
    {
        if (names.TryGetValue(address, out var known))
            return known;
        using var opened = source.Open(address);
        var name = opened is null ? null : Unused(NameOf(address));
        names[address] = name;
        if (name is not null)
            files.Add(new TakenFile(name, address));
        return name;
    }

    private string Unused(string name)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var at = 1; !taken.Add(name); )
            name = $"{stem}-{++at}{ending}";
        return name;
    }

    private static string NameOf(string address)
    {
        var path = address.Split('?', '#')[0].TrimEnd('/');
        var last = UnicodeNormalization.Of(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]));
        var name = string.Concat(
                last.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-')
            )
            .Trim('-', '.', '_');
        if (
            name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        )
            name += ".txt";
        while (Encoding.UTF8.GetByteCount(name) > LongestName)
            name = name[1..];
        return name.Length == 0 || name[0] == '.' ? "file" + name : name;
    }
}

/// <summary>A file of the old site in a document's folder.</summary>
internal sealed record TakenFile(string Name, string Address);
