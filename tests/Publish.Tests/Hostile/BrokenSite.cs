using System.Diagnostics;
using Publish.Engine.Diagnostics;
using Publish.Engine.Write;
using Publish.Tests.Sites.Golden;

namespace Publish.Tests.Hostile;

/// <summary>A whole site in which one file at a time is broken, and built: there are pages or diagnostics, soon, and nothing else.</summary>
internal sealed class BrokenSite : IDisposable
{
    /// <summary>For one build of one broken file.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    /// <summary>Of many faults a person is shown some.</summary>
    private const int Shown = 20;

    private readonly SiteText site = SiteText.Write(GoldenSite.Text + More);

    public BrokenSite()
    {
        foreach (var (name, bytes) in SmallPictures.All)
            File.WriteAllBytes(Path.Combine(site.Root, "press-releases/2024-03-08-photographs", name), bytes);
        Files = [.. Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length is > 0 and < 100_000).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(site.Root, file), File.ReadAllBytes(file)))];
    }

    /// <summary>What can be broken.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; }

    /// <summary>What the build did that it must not: an exception, or labour beyond the bound. Null where all is well.</summary>
    public string? Build(string path, byte[] bytes)
    {
        var file = Path.Combine(site.Root, path);
        var before = File.Exists(file) ? File.ReadAllBytes(file) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        var wrong = Once();
        for (var again = 0; again < 2 && wrong is { IsSlow: true }; again++)
            wrong = Once();
        if (before is null)
            File.Delete(file);
        else
            File.WriteAllBytes(file, before);
        return wrong is null ? null : $"{path}: {wrong.Said}";
    }

    public void Dispose() => site.Dispose();

    /// <summary>A busy machine may be slow once; it is not slow three times.</summary>
    private Wrong? Once()
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (!Task.Run(Whole).Wait(Hang))
                return new("It hangs.", IsSlow: false);
        }
        catch (AggregateException problem) when (problem.InnerException is not OutputRefusedException)
        {
            return new(problem.InnerException!.ToString(), IsSlow: false);
        }
        catch (AggregateException)
        {
        }
        return clock.Elapsed > Bound ? new($"It takes {clock.Elapsed}.", IsSlow: true) : null;
    }

    private void Whole()
    {
        var made = MadeSite.Of(site.Root);
        foreach (var found in made.Diagnostics.Take(Shown))
            DiagnosticText.Render(found);
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

    private sealed record Wrong(string Said, bool IsSlow);
}
