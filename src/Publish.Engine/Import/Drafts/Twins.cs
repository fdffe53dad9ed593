using System.Collections.Immutable;

namespace Publish.Engine.Import;

/// <summary>Pages that say they stand at one address, such as a print version: one of them is the document, the others lead to it.</summary>
internal static class Twins
{
    public static ImmutableArray<Drafted> Joined(ImmutableArray<Drafted> all)
    {
        var twins = all.Where(one => one.Draft?.Address is not null).GroupBy(one => AddressBook.Plain(one.Draft!.Address!), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any()).ToDictionary(group => group.Key, group => Foremost(group), StringComparer.OrdinalIgnoreCase);
        return twins.Count == 0 ? all : [.. all.Select(one => one.Draft?.Address is { } address && twins.TryGetValue(AddressBook.Plain(address), out var first) ? Joined(one, first, all) : one)];
    }

    /// <summary>The page whose own place is the address; else the one with the most words.</summary>
    private static Drafted Foremost(IGrouping<string, Drafted> group) =>
        group.FirstOrDefault(one => AddressBook.Plain("/" + one.Source) is var place && group.Key.EndsWith(place, StringComparison.OrdinalIgnoreCase))
        ?? group.MaxBy(one => one.Draft!.Original.Length)!;

    private static Drafted Joined(Drafted one, Drafted first, ImmutableArray<Drafted> all) => ReferenceEquals(one, first)
        ? first with { Draft = first.Draft! with { OtherAddresses = [.. all.Where(other => IsTwin(other, first)).SelectMany(other => other.Draft!.OtherAddresses).Concat(first.Draft.OtherAddresses).Distinct()] } }
        : one with { Draft = null, Refused = new Doubt(DoubtKind.NotImported, $"It says that it stands where {first.Source} does, so that it is another form of the same page.", one.Draft!.Address!) };

    private static bool IsTwin(Drafted other, Drafted first) =>
        !ReferenceEquals(other, first) && other.Draft?.Address is { } address && AddressBook.Plain(address).Equals(AddressBook.Plain(first.Draft!.Address!), StringComparison.OrdinalIgnoreCase);
}
