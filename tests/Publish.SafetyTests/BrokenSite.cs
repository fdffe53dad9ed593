using Publish.Engine.Diagnostics;

namespace Publish.SafetyTests;

/// <summary>A whole site in which one file at a time is broken, and built.</summary>
internal sealed class BrokenSite : Breakable
{
    /// <summary>Of many faults a person is shown some.</summary>
    private const int Shown = 20;

    private readonly SiteText site = SiteText.Write(GoldenSite.Text + More);

    public BrokenSite()
    {
        foreach (var (name, bytes) in SmallPictures.All)
            File.WriteAllBytes(Path.Combine(site.Root, "press-releases/2024-03-08-photographs", name), bytes);
        Files =
        [
            .. Directory
                .EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
                .Where(file => new FileInfo(file).Length is > 0 and < 100_000)
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(site.Root, file), File.ReadAllBytes(file))),
        ];
    }

    public override IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

    public override void Dispose() => site.Dispose();

    protected override void Run(string path, byte[] bytes)
    {
        var file = Path.Combine(site.Root, path);
        var before = File.Exists(file) ? File.ReadAllBytes(file) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        try
        {
            foreach (var found in MadeSite.Of(site.Root).Diagnostics.Take(Shown))
                DiagnosticText.Render(found);
        }
        finally
        {
            if (before is null)
                File.Delete(file);
            else
                File.WriteAllBytes(file, before);
        }
    }

    private const string More = """

        -- letters/2022-05-01-pictures/document.yml --
        image: {file: photo.svg, alt: A picture}
        signatories: [{name: A, signature: photo.svg}]
        -- letters/2022-05-01-pictures/photo.svg --
        <?xml version="1.0" encoding="utf-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"><path d="M0 0"/></svg>
        -- letters/2022-05-01-pictures/en.md --
        ---
        title: Pictures
        ---
        ![A dot](photo.svg) and a [list](/letters/). Term
        :   Meaning

        ```
        code
        ```
        -- press-releases/2024-03-08-photographs/document.yml --
        image: {file: dot.png}
        attachments: [{file: dot.jpg}]
        -- press-releases/2024-03-08-photographs/en.md --
        ---
        title: Photographs
        ---
        See [the answer](press-releases/2024-03-07-answered). ![](dot.gif) ![](dot.webp) ![](dot.jpg)

        """;
}
