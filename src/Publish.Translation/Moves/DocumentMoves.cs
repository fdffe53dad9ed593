using Publish.Engine.Input;
using Publish.Engine.OutputFolder;

namespace Publish.Translation.Moves;

/// <summary>
/// Plans moves with the addresses that earlier builds published: an address that was never public needs no alias.
/// </summary>
public static class DocumentMoves
{
    /// <param name="now">Addresses of documents released at this moment count as public.</param>
    /// <exception cref="MoveRefusedException">The move is not possible, or only with loss.</exception>
    public static DocumentMove Plan(InputFolder input, string id, string slug, DateOnly? day, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(input);
        var known = (PublicAddresses.Load(StateFolder.Of(input.Root)) ?? [])
            .Select(address => AddressKey.Of(address.Path))
            .ToHashSet(StringComparer.Ordinal);
        return MovePlanner.Plan(input, id, slug, day, (newsroom, document, variant, address) =>
            known.Contains(AddressKey.Of(address))
            || newsroom
                .At(now)
                .Documents.Any(one => one.Id == document.Id && one.Variants.Any(seen => seen.File == variant.File))
        );
    }
}
