using Publish.Import;

namespace Publish.SafetyTests.Killers;

/// <summary>An old site of one killer, brought into a small site.</summary>
internal static class KilledImport
{
    /// <summary>What was told.</summary>
    public static Task<IReadOnlyList<string>> Of(Killer killer, byte[] bytes, CancellationToken stop) =>
        Task.Run<IReadOnlyList<string>>(
            () =>
            {
                using var site = SiteText.Write("-- letterheads/a.yml --\nname: A\n");
                var from = Path.Combine(site.Folder, "old");
                var file = Path.Combine(from, killer.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
                var only = killer.Path.Contains('/', StringComparison.Ordinal) ? from : file;
                try
                {
                    var result = new SiteImport(
                        new ImportRequest
                        {
                            From = only,
                            Input = site.Root,
                            SourceUrl = "https://old.example.org",
                        },
                        Path.Combine(site.Folder, ".publish", "import"),
                        new ImportProgress()
                    ).Run(stop);
                    return
                    [
                        .. result
                            .Refused.Select(refused => refused.Why.Message)
                            .Concat(result.Documents.Select(document => document.Id))
                            .Take(20),
                    ];
                }
                catch (ImportRefusedException refused)
                {
                    return [refused.Message];
                }
            },
            stop
        );
}
