using Publish.Engine.Input;
using Publish.Engine.OutputFolder;

namespace Publish.Translation.Moves;

/// <summary>Plans moves by what a build remembers: where nobody has read a text yet, no address need lead on.</summary>
public static class DocumentMoves
{
    /// <param name="now">What may be seen then may have been read.</param>
    /// <exception cref="MoveRefusedException">It cannot be done, or not without loss.</exception>
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
