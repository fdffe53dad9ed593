using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Warns where a Korean letter has an addressee of unknown kind, so that 귀하 or 귀중 cannot be chosen.</summary>
internal static class AddresseeCheck
{
    public static void Run(Letter letter, InputPlaces places, Findings findings)
    {
        if (letter.Variants.FirstOrDefault(variant => variant.Language.IsKorean)?.Language is not { } korean)
            return;
        for (var at = 0; at < letter.To.Length; at++)
            if (
                letter.To[at] is { Kind: null, Name: var name }
                && name.In(korean).Value is var said
                && !IsHonored(said)
            )
                findings.Add(new Diagnostic(LinkRules.AddresseeOfNoKind, Place(letter, at, places), [said], letter.Id));
    }

    /// <summary>Whether the author's name for an addressee already ends with a form of address.</summary>
    public static bool IsHonored(string name) =>
        name.EndsWith("귀하", StringComparison.Ordinal) || name.EndsWith("귀중", StringComparison.Ordinal);

    private static Place Place(Letter letter, int at, InputPlaces places)
    {
        var (file, key) = (letter.Id + "/document.yml", string.Create(CultureInfo.InvariantCulture, $"to/{at}"));
        return places.OfFirst(
            letter.Source.File,
            (file, key),
            (file, "to"),
            (letter.Source.File, key),
            (letter.Source.File, "to")
        );
    }
}
