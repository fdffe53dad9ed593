using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Input;

namespace Publish.Import;

/// <summary>
/// What many pages of a site have alike, which no page alone can tell: its furniture, its name, where it stands.
/// </summary>
/// <param name="Blocks">Hashes of the words of blocks that stand on many pages.</param>
/// <param name="Addresses">That many pages lead to.</param>
/// <param name="TitleParts">What stands in many titles beside the page's own.</param>
internal sealed record SiteHabits(
    FrozenSet<ulong> Blocks,
    FrozenSet<string> Addresses,
    FrozenSet<string> TitleParts,
    string? Host
)
{
    public static SiteHabits None { get; } = new([], [], [], null);

    public bool IsOnMany(string words) => Blocks.Count > 0 && Blocks.Contains(Hash(words));

    public static ulong Hash(string words) => ContentHash.Of(Encoding.UTF8.GetBytes(PageWords.Collapsed(words)));

    /// <summary>
    /// What is on at least three pages and on a sixth of them: a site in several languages has each one's furniture on
    /// its own pages.
    /// </summary>
    public static SiteHabits Of(IReadOnlyCollection<PageHabits> pages)
    {
        var enough = Math.Max(3, (pages.Count + 5) / 6);
        return new SiteHabits(
            Often(pages.Select(page => page.Blocks), enough).ToFrozenSet(),
            Often(pages.Select(page => page.Addresses), enough).ToFrozenSet(StringComparer.Ordinal),
            Often(pages.Select(page => page.TitleParts), enough).ToFrozenSet(StringComparer.Ordinal),
            Often(
                    pages.Where(page => page.Host is not null).Select(page => ImmutableHashSet.Create(page.Host!)),
                    Math.Max(1, pages.Count / 2)
                )
                .FirstOrDefault()
        );
    }

    private static IEnumerable<T> Often<T>(IEnumerable<ImmutableHashSet<T>> pages, int enough)
        where T : notnull =>
        pages
            .SelectMany(page => page)
            .CountBy(one => one)
            .Where(counted => counted.Value >= enough)
            .Select(counted => counted.Key);
}

/// <summary>What one page has that others may have too.</summary>
internal sealed record PageHabits(
    ImmutableHashSet<ulong> Blocks,
    ImmutableHashSet<string> Addresses,
    ImmutableHashSet<string> TitleParts,
    string? Host
);
