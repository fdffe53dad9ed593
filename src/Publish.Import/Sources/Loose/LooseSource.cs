using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>Texts that never were pages: files of Word, PDFs and their text, one or a folder of them.</summary>
internal sealed class LooseSource : IOldSource
{
    private const int Largest = 100 << 20;

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly ImmutableArray<MarkdownFile> texts;
    private readonly FilesBeside files;
    private readonly SourceOptions options;

    private LooseSource(string root, IEnumerable<string> paths, SourceOptions options)
    {
        files = new(root);
        this.options = options;
        texts =
        [
            .. paths
                .Select(path =>
                    (Path: path, Name: Path.GetRelativePath(files.Root, Path.GetFullPath(path)).Replace('\\', '/'))
                )
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => MarkdownFile.Of(file.Path, file.Name, file.Name, null)),
        ];
    }

    public string Kind => texts.Length == 1 ? "a " + NameOf(Ending(texts[0].Path)) : "Word and PDF files";

    public static IOldSource? OpenWhereMine(string path, SourceOptions options)
    {
        if (File.Exists(path))
            return NameOf(Ending(path)).Length > 0
                ? new LooseSource(Path.GetDirectoryName(Path.GetFullPath(path))!, [path], options)
                : null;
        if (!Directory.Exists(path) || Directory.EnumerateFiles(path, "*.htm*", Deep).Any())
            return null;
        var found = Directory
            .EnumerateFiles(path, "*", Deep)
            .Where(new FilesBeside(path).Holds)
            .Where(file => NameOf(Ending(file)).Length > 0 && Path.GetFileName(file)[0] is not ('.' or '~'))
            .ToArray();
        return found.Length > 0 ? new LooseSource(path, found, options) : null;
    }

    public IEnumerable<OldItem> Items() =>
        texts.Select(text => new OldItem(
            text.Name,
            new FileInfo(text.Path).Length > Largest ? 0 : ContentHash.Of(File.ReadAllBytes(text.Path)),
            () => Read(text)
        ));

    public Stream? Open(string address)
    {
        var path = Uri.UnescapeDataString(SourceAddress.PathOf(address).Split('?', '#')[0]).TrimStart('/');
        const string Inside = ".docx/";
        return
            path.IndexOf(Inside, StringComparison.OrdinalIgnoreCase) is > 0 and var end
            && files.Find(path[..(end + 5)]) is { } word
            ? WordPage.Picture(word, path[(end + 5)..])
            : files.Open(path);
    }

    public void Dispose() { }

    private static string Ending(string path) => Path.GetExtension(path).ToUpperInvariant();

    private static string NameOf(string ending) =>
        ending switch
        {
            ".DOCX" => "Word file",
            ".PDF" => "PDF",
            ".TXT" => "text file",
            ".DOC" or ".RTF" or ".ODT" or ".HWP" or ".HWPX" => "file of another program",
            _ => "",
        };

    private OldReading Read(MarkdownFile text)
    {
        if (new FileInfo(text.Path).Length > Largest)
            return new(
                null,
                new(DoubtKind.NotImported, $"The file is larger than {Largest >> 20} MB and was not read.")
            );
        var address = options.SourceUrl is { } url
            ? texts.Length == 1
                ? url.ToString()
                : url.ToString().TrimEnd('/') + "/" + text.Name
            : null;
        var reading = Ending(text.Path) switch
        {
            ".DOCX" => WordPage.Read(text.Name, File.ReadAllBytes(text.Path), new(address)),
            ".PDF" => PdfPage.Read(text.Name, text.Path, new(address)),
            ".TXT" => TextPage.Read(text.Name, text.Path, new(address)),
            var ending => new OldReading(
                null,
                new(
                    DoubtKind.NotImported,
                    $"A file of another program ({ending[1..].ToLowerInvariant()}) cannot be read. Save it as .docx and import that."
                )
            ),
        };
        return reading.Page is not { } page
            ? reading
            : reading with
            {
                Page = page with
                {
                    Address = address,
                    Language = text.Language ?? page.Language,
                    Group = texts.Any(other =>
                        other != text && other.Key == text.Key && other.Language != text.Language
                    )
                        ? text.Key
                        : null,
                    Published = page.Published ?? text.Day,
                },
            };
    }
}
