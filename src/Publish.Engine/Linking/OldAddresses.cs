using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Where old addresses lead, asked as readers ask a host.</summary>
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

    /// <summary>Every path that leads on without a question behind it.</summary>
    public IEnumerable<string> Paths =>
        byPath.Values.Select(same => same[^1].From).Where(from => from.Query.Length == 0).Select(from => from.Path);

    /// <param name="path">Not percent-encoded.</param>
    /// <param name="query">As it stands in an address, with or without its question mark.</param>
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
