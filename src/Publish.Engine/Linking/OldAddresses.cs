using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Resolves old addresses to current pages as the host does: by path, then by query parameters, then by moved folders.
/// </summary>
public sealed class OldAddresses
{
    private readonly FrozenDictionary<string, ImmutableArray<Redirect>> byPath;
    private readonly ImmutableArray<(SitePath From, SitePath To)> moves;

    public OldAddresses(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        byPath = site
            .Redirects.GroupBy(redirect => AddressKey.Plain(redirect.From.Path))
            .ToFrozenDictionary(
                same => same.Key,
                same => same.OrderByDescending(redirect => redirect.From.Pairs.Length).ToImmutableArray()
            );
        moves = site.MovedFolders;
    }

    /// <summary>Old paths that redirect without a query.</summary>
    public IEnumerable<string> Paths =>
        byPath.Values.Select(same => same[^1].From).Where(from => from.Query.Length == 0).Select(from => from.Path);

    /// <summary>The address that an old one redirects to; null for none.</summary>
    /// <param name="path">Not percent-encoded.</param>
    /// <param name="query">With or without its question mark, percent-encoded.</param>
    public SitePath? Find(string path, string query = "")
    {
        ArgumentNullException.ThrowIfNull(query);
        if (byPath.TryGetValue(AddressKey.Plain(path), out var same))
        {
            var asked = query
                .TrimStart('?')
                .Split('&')
                .Select(pair => UnicodeNormalization.Of(Uri.UnescapeDataString(pair.Replace('+', ' '))))
                .ToHashSet();
            foreach (var redirect in same)
                if (redirect.From.Pairs.All(asked.Contains))
                    return redirect.To;
        }
        foreach (var (from, to) in moves)
            if (path.StartsWith(from.Value, StringComparison.Ordinal) && path.Length > from.Value.Length)
                return MovedFolders.Lead(path, from, to);
        return null;
    }
}
