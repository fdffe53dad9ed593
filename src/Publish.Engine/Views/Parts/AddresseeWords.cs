using System.Collections.Immutable;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Phrases the addressees of a letter, such as “To Jane Roe and 4 others”, with forms of address.</summary>
internal static class AddresseeWords
{
    private const int MostNamed = 3;

    /// <summary>First code point of Hangul, from which on scripts count as East Asian.</summary>
    private const char FirstHangul = '\u1100';

    public static Text ToWhom(ImmutableArray<Party> parties, Wording wording) =>
        parties.IsEmpty
            ? Text.Empty
            : wording.Words.ToWhom(
                parties.Length > MostNamed ? FirstAndOthers(parties, wording) : All(parties, wording)
            );

    /// <summary>Addressees without titles and forms of address, for citations.</summary>
    public static Text Named(ImmutableArray<Party> parties, Wording wording) =>
        parties.Length > MostNamed
            ? AndOthers(Plain(parties[0], wording), parties, wording)
            : wording.List([.. parties.Select(party => Plain(party, wording))]);

    /// <summary>
    /// A name with the form of address for its kind (귀하, 귀중); unchanged where the kind is unknown or the name has one.
    /// </summary>
    public static Text Honored(Text name, PartyKind? kind, Wording wording) =>
        kind switch
        {
            _ when AddresseeCheck.IsHonored(name.Plain) => name,
            PartyKind.Person => wording.Words.AddressedPerson(name).Unbroken(),
            PartyKind.Organization => wording.Words.AddressedBody(name).Unbroken(),
            _ => name,
        };

    /// <summary>Lists addressees; neighbours of the same kind share a form of address.</summary>
    private static Text All(ImmutableArray<Party> parties, Wording wording)
    {
        var alike = new List<(PartyKind? Kind, List<Text> Names)>();
        foreach (var party in parties)
        {
            var (name, kind) = (Name(party, wording), Kind(party, wording));
            if (alike.Count > 0 && (alike[^1].Kind == kind || !TellsBodiesApart(wording)))
                alike[^1].Names.Add(name);
            else
                alike.Add((kind, [name]));
        }
        return alike
            .Select(one => Honored(wording.List(one.Names), one.Kind, wording))
            .Aggregate(wording.Words.AddressedApart);
    }

    private static Text FirstAndOthers(ImmutableArray<Party> parties, Wording wording)
    {
        var (first, kind) = (Name(parties[0], wording), Kind(parties[0], wording));
        var areAlike = parties.All(party => Kind(party, wording) == kind);
        var phrase = AndOthers(areAlike ? first : Honored(first, kind, wording), parties, wording);
        return areAlike ? Honored(phrase, kind, wording) : phrase;
    }

    private static Text AndOthers(Text first, ImmutableArray<Party> parties, Wording wording)
    {
        var count = wording.Language.IsChinese ? parties.Length : parties.Length - 1;
        if (parties.All(party => party.Kind != PartyKind.Organization))
            return wording.Words.AndOthers(count, first);
        return parties.Skip(1).All(party => party.Kind == PartyKind.Organization)
            ? wording.Words.AndOtherBodies(count, first)
            : wording.Words.AndOtherParties(count, first);
    }

    /// <summary>A name, after its title in languages that put titles first.</summary>
    private static Text Name(Party party, Wording wording)
    {
        var (name, title) = (Plain(party, wording), wording.InOneLine(party.Title));
        if (title.IsEmpty || !wording.PutsTitleFirst)
            return name;
        return IsForeign(title) || IsForeign(name)
            ? wording.Words.AddresseeLine(title, name)
            : wording.Words.TitledName(title, name);
    }

    /// <summary>Whether a text begins in a script with spaces between words.</summary>
    private static bool IsForeign(Text text) => text.Plain is [< FirstHangul, ..];

    /// <summary>A name without title; in English “The …” within a phrase becomes “the …”.</summary>
    private static Text Plain(Party party, Wording wording)
    {
        var name = wording.Name(party.Name);
        return
            wording.Language.IsEnglish
            && name.Runs is [{ Language: null, Value: var value } first, ..]
            && value.StartsWith("The ", StringComparison.Ordinal)
            && !value.StartsWith("The Hague", StringComparison.Ordinal)
            ? new Text(name.Runs.SetItem(0, first with { Value = "t" + value[1..] }))
            : name;
    }

    private static PartyKind? Kind(Party party, Wording wording) =>
        AddresseeCheck.IsHonored(wording.Mark(party.Name).Plain) ? null : party.Kind;

    private static bool TellsBodiesApart(Wording wording) =>
        wording.Words.AddressedPerson(Text.Empty) != wording.Words.AddressedBody(Text.Empty);
}
