using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Translation.Exchange.Po;

/// <summary>
/// Turns the entries of a PO file into an <see cref="ExchangeFile"/>: metadata from the header, segments from the
/// entries.
/// </summary>
internal static class PoReturn
{
    /// <summary>
    /// Null where it cannot be parsed or has no header; then <paramref name="findings"/> hold the diagnostic.
    /// </summary>
    public static ExchangeFile? Read(SourceText file, Findings findings)
    {
        if (PoReader.Read(file, findings) is not { } entries)
            return null;
        if (entries.FirstOrDefault(entry => entry.Context.Length == 0 && entry.Id.Length == 0) is not { } header)
        {
            findings.Add(ExchangeRules.NotOurs, new Place(file, 0), "it has no header.");
            return null;
        }
        return new(
            file,
            Head(header.Str),
            [
                .. entries
                    .Where(entry => entry != header)
                    .Select(entry => new ReturnedSegment(
                        entry.Context,
                        entry.Id,
                        entry.Str,
                        entry.IsFuzzy,
                        new Place(file, entry.At)
                    )
                    {
                        Named = new Place(file, entry.ContextAt),
                    }),
            ]
        )
        {
            IsPo = true,
        };
    }

    private static ImmutableDictionary<string, string> Head(string header)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = HeadKeys.All.ToDictionary(PoWriter.NameOf, StringComparer.OrdinalIgnoreCase);
        foreach (var line in header.Split('\n'))
            if (
                line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                && names.TryGetValue(line[..colon].Trim(), out var key)
            )
                head.TryAdd(key, line[(colon + 1)..].Trim());
        return head.ToImmutableDictionary();
    }
}
