using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Embargo;
using Publish.Metadata;
using Publish.Model;

namespace Publish.SafetyTests.Killers;

/// <summary>
/// A small site with something held back and one killer in it, built and written with everything that looks at files.
/// </summary>
internal static class KilledSite
{
    private static readonly SiteBuild Build = Press.With(new NoBrowser(), StripTools.Here, services =>
        services.AddSingleton<IFinisher, LeakScan>()
    );

    /// <summary>What was told.</summary>
    public static async Task<IReadOnlyList<string>> Of(Killer killer, byte[] bytes, CancellationToken stop)
    {
        using var site = SiteText.Write(Around);
        foreach (var language in killer.Path.Contains('*', StringComparison.Ordinal) ? new[] { "en", "ko" } : [""])
            Put(site, killer.Path.Replace("*", language, StringComparison.Ordinal), bytes);
        if (killer.Path.EndsWith(".csv", StringComparison.Ordinal))
            Put(
                site,
                Path.GetDirectoryName(killer.Path) + "/document.yml",
                "endorsements: {groups: [{entries: list.csv}]}\n"u8.ToArray()
            );
        if (killer.Path.StartsWith(FileKillers.Folder, StringComparison.Ordinal))
            Put(
                site,
                FileKillers.Folder + "document.yml",
                System.Text.Encoding.UTF8.GetBytes(
                    $"attachments: [{{file: {Path.GetFileName(killer.Path)}, title: A file}}]\n"
                )
            );
        _ = BuildTime.TryParse("2024-03-20", out var at);
        var request = new EditionRequest
        {
            Input = site.Root,
            At = at,
            WarnOnly = true,
        };
        var built = await Build.Run(
            request,
            Path.Combine(site.Folder, "output"),
            new BuildProgress(TimeProvider.System),
            stop
        );
        if (built.Written is { } written)
            await written.Cleaning;
        return [.. built.Diagnostics.Take(20).Select(DiagnosticText.Render)];
    }

    private static void Put(SiteText site, string path, byte[] bytes)
    {
        var file = Path.Combine(site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private const string Around = """
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en, ko]
        html: true
        compare: true
        -- letters/2022-05-01-killed/en.md --
        ---
        title: Killed
        ---
        Text of 3 people.
        -- letters/2022-05-01-killed/ko.md --
        ---
        title: 그림
        ---
        3명의 글.
        -- letters/2021-05-01-attached/en.md --
        ---
        title: Attached
        ---
        What is attached here.
        -- press-releases/2024-04-01-held/document.yml --
        embargo: 2024-04-01T09:00:00+09:00
        -- press-releases/2024-04-01-held/en.md --
        ---
        title: What nobody may know before its day
        ---
        This sentence is held back until the first day of April.

        """;
}
