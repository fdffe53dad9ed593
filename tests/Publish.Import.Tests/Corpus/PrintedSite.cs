using System.Collections.Immutable;
using Publish.Import.Tests.Corpus.Shapes;
using Publish.Model;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// An old site in a folder of <c>tests/artifacts</c>, where people can look at it, and what importing makes of each of
/// its documents.
/// </summary>
internal sealed class PrintedSite(string name, ImmutableArray<Printed> pages, Uri? home)
{
    public static Languages Languages { get; } =
        new(["en", "ko", "zh-Hans", "zh-Hant"], ["en", "ko", "zh-Hans", "zh-Hant", "ja", "fr"]);

    private readonly string _folder = Path.Combine(Repository.Root, "tests/artifacts/import-corpus", name);

    public string Name => name;

    public static ImmutableArray<Func<ImmutableArray<TrueText>, PrintedSite>> All { get; } =
    [
        texts => Of(new DrupalShape(), texts, new("https://www.opensearecord.example/")),
        texts => Of(new WordPressShape(), texts, new(WordPressShape.Host)),
        texts => Of(new NinetiesShape(), texts, new("http://old.record.example/")),
        texts => Of(new BoardShape(), texts, new("https://board.record.example/")),
        texts => Of(new StaticShape(), texts, new("https://record.example/")),
        texts => Of(new HugoShape(), texts, null),
        texts => Of(new PdfShape(), texts, null),
        Exported,
    ];

    /// <summary>Each printed document with what came out of it, by the name of its item.</summary>
    public ImmutableArray<(Printed Printed, Drafted? Drafted)> Import()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        foreach (var page in pages.Where(page => page.Bytes.Length > 0))
        {
            var file = Path.Combine(_folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, page.Bytes);
        }

        var from = name == "wxr" ? Path.Combine(_folder, "export.xml") : _folder;
        using var source = OldSources.Open(from, new SourceOptions(home));
        if (source is null)
            return [.. pages.Select(page => (page, (Drafted?)null))];
        var reader = new DraftReader(Languages, new ImportRequest { From = from, Input = _folder });
        var drafted = source
            .Items()
            .AsParallel()
            .Select(reader.Read)
            .ToDictionary(one => one.Source.Replace('\\', '/'));
        return
        [
            .. pages.Select(page =>
                (
                    page,
                    drafted.GetValueOrDefault(page.Path)
                        ?? drafted.FirstOrDefault(pair => pair.Key.EndsWith(page.Path, StringComparison.Ordinal)).Value
                )
            ),
        ];
    }

    private static PrintedSite Of(Shape shape, ImmutableArray<TrueText> texts, Uri? home) =>
        new(shape.Name, [.. shape.Print(texts)], home);

    private static PrintedSite Exported(ImmutableArray<TrueText> texts)
    {
        var shape = new WordPressExport();
        return new(
            shape.Name,
            [.. shape.Print(texts), new Printed("export.xml", WordPressExport.File(texts), texts[0], [])],
            null
        );
    }
}
