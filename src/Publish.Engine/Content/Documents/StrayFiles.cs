using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Engine.Content.Documents;

/// <summary>Reports files outside documents that nothing reads or names.</summary>
internal static class StrayFiles
{
    private static readonly string[] Folders =
    [
        "letters",
        "press-releases",
        "pages",
        "letterheads",
        "assets",
        InterfaceWordFile.Folder,
    ];
    private static readonly string[] AtTop = ["site.yml", "people.yml", "topics.yml", "regions.yml", "most-viewed.yml"];

    public static void Tell(InputFolder input, IReadOnlyCollection<string> named, Doubts doubts, Findings findings)
    {
        var known = named.ToHashSet(StringComparer.Ordinal);
        known.UnionWith(AtTop);
        foreach (var path in input.Files.Keys)
        {
            if (
                known.Contains(path)
                || path.StartsWith("assets/", StringComparison.Ordinal)
                || DocumentFolder.IdOf(path) is not null
                || (
                    path.StartsWith("letterheads/", StringComparison.Ordinal)
                    && path.EndsWith(".yml", StringComparison.Ordinal)
                )
            )
                continue;
            var place = new Place(new SourceText(path, ""), 0);
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            var near =
                slash < 0 ? Spelling.Nearest(path, AtTop)
                : Spelling.Nearest(path[..slash], Folders) is { } folder ? folder + path[slash..]
                : null;
            if (near is null || near == path)
            {
                var isWords = path.StartsWith(InterfaceWordFile.Folder + "/", StringComparison.Ordinal);
                findings.Add(
                    new Diagnostic(
                        DocumentRules.FileUnused,
                        place,
                        [path, isWords ? "The site has no such language: add it to \"languages\" in site.yml. " : ""]
                    )
                    {
                        Cause = isWords ? null : doubts.OfUnused,
                    }
                );
            }
            else
                findings.Add(DocumentRules.FileMisplaced, place, path, near);
        }
    }
}
