using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Exchange;
using Publish.Translation.Status;

namespace Publish.SafetyTests.Killers;

/// <summary>A killer that comes back from a translator.</summary>
internal static class KilledReturn
{
    /// <summary>What was told.</summary>
    public static Task<IReadOnlyList<string>> Of(Killer killer, byte[] bytes, CancellationToken stop) =>
        Task.Run<IReadOnlyList<string>>(
            () =>
            {
                using var site = SiteText.Write(
                    "-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\n---\nText. More text.\n"
                );
                var file = Path.Combine(site.Folder, killer.Path);
                File.WriteAllBytes(file, bytes);
                var findings = new Findings();
                var import = new TranslationImporter(TranslationDesk.Open(site.Read())!, findings, replace: false).Read(
                    new InputFile(killer.Path, file, bytes.Length, default)
                );
                return import is null == findings.HasErrors
                    ? [.. findings.Sorted().Take(20).Select(DiagnosticText.Render)]
                    : throw new InvalidOperationException("It was taken by halves.");
            },
            stop
        );
}
