using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Pages that say they stand at one address, such as a print version: one of them is the document, the others lead to
/// it.
/// </summary>
internal static class Twins
{
    public static ImmutableArray<Drafted> Joined(ImmutableArray<Drafted> all)
    {
        var twins = all.Where(one => one.Draft?.Address is not null)
            .GroupBy(one => AddressBook.Plain(one.Draft!.Address!), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(Joined)
            .ToDictionary(pair => pair.Was.Source, pair => pair.Is, StringComparer.Ordinal);
        return twins.Count == 0 ? all : [.. all.Select(one => twins.GetValueOrDefault(one.Source, one))];
    }

    /// <summary>The page whose own place is the address; else the one with the most words.</summary>
    private static Drafted Foremost(IGrouping<string, Drafted> group) =>
        group.FirstOrDefault(one =>
            AddressBook.Plain("/" + one.Source) is var place
            && group.Key.EndsWith(place, StringComparison.OrdinalIgnoreCase)
        ) ?? group.MaxBy(one => one.Draft!.Original.Length)!;

    private static IEnumerable<(Drafted Was, Drafted Is)> Joined(IGrouping<string, Drafted> group)
    {
        var first = Foremost(group);
        foreach (var one in group)
            yield return (
                one,
                ReferenceEquals(one, first)
                    ? first with
                    {
                        Draft = first.Draft! with
                        {
                            OtherAddresses =
                            [
                                .. group
                                    .Where(other => !ReferenceEquals(other, first))
                                    .Append(first)
                                    .SelectMany(other => other.Draft!.OtherAddresses)
                                    .Distinct(),
                            ],
                        },
                    }
                    : one with
                    {
                        Draft = null,
                        Refused = new Doubt(
                            DoubtKind.NotImported,
                            $"It says that it stands where {first.Source} does, so that it is another form of the same page.",
                            one.Draft!.Address!
                        ),
                    }
            );
    }
}
