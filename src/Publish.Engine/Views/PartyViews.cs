using System.Collections.Immutable;
using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Sets a person or body in lines, in the order of the reader's language.</summary>
internal sealed class PartyViews(PictureViews pictures)
{
    /// <summary>An address block: Korean puts title, name and 귀하 on one line, Chinese and Japanese the institution and title before the name.</summary>
    public static PartyView Addressee(Party party, Wording wording)
    {
        var (name, title, organization) = Parts(party, wording);
        var view = new PartyView { Name = name, Address = wording.Mark(party.Address), Contacts = Contacts(party, wording) };
        var titleFirst = wording.Language.IsChinese || wording.Language.IsJapanese;
        if (wording.Language.IsKorean || titleFirst)
            view = view with { Name = AddressedName(name, title, organization, wording) };
        if (titleFirst)
            return view with { Above = Lines(organization) };
        return view with { Below = wording.Language.IsKorean ? Lines(organization) : Lines(title, organization) };
    }

    /// <summary>Under a letter: in Korean, Chinese and Japanese the title stands above the name, elsewhere it follows.</summary>
    /// <param name="place">Where it will be seen: the signature is shown if it may be there.</param>
    public PartyView Signatory(Party party, Wording wording, SignatureUses place)
    {
        var (name, title, organization) = Parts(party, wording);
        var location = wording.Mark(party.Location);
        var view = new PartyView { Name = name, Signature = party.SignatureUse.HasFlag(place) ? Signature(party, wording) : null, IsSignedOnScreenAlone = !party.SignatureUse.HasFlag(SignatureUses.Paper) };
        if (wording.Language.IsKorean)
            return view with { Above = Lines(organization, title), Below = Lines(location) };
        return wording.Language.IsChinese || wording.Language.IsJapanese
            ? view with { Above = Lines(title), Below = Lines(organization, location) }
            : view with { Below = Lines(title, organization, location) };
    }

    /// <summary>Somebody copied: name, title, organisation, then the address.</summary>
    public static PartyView Copied(Party party, Wording wording)
    {
        var (name, title, organization) = Parts(party, wording);
        return new PartyView
        {
            Name = name,
            Below = Lines(title, organization),
            Address = wording.Mark(party.Address),
            Contacts = Contacts(party, wording),
        };
    }

    /// <summary>Somebody who answers the press, with the languages they speak.</summary>
    public static PartyView Contact(Party party, Wording wording)
    {
        var (name, title, organization) = Parts(party, wording);
        var speaks = party.Speaks.Select(language => Text.Own(wording.LanguageName(language))).ToList();
        return new PartyView
        {
            Name = name,
            Below = Lines(title, organization),
            Contacts = Contacts(party, wording),
            Speaks = speaks.Count == 0 ? Text.Empty : wording.Words.Speaks(wording.List(speaks)),
        };
    }

    /// <summary>A name on a letterhead, with the role after it.</summary>
    public static PartyView Listed(Party party, Wording wording) =>
        new() { Name = wording.Mark(party.Name), Below = Lines(wording.Mark(party.Title)) };

    public static ImmutableArray<ContactLine> ContactLines(
        ImmutableArray<string> phones, ImmutableArray<string> faxes, string? email, Wording wording) =>
    [
        .. phones.Select(phone => Contact(wording.Words.Phone, phone, "tel:" + Dialled(phone), wording)),
        .. faxes.Select(fax => Contact(wording.Words.Fax, fax, null, wording)),
        .. email is null ? [] : new[] { Contact(wording.Words.Email, email, MailAddress.Href(email), wording) },
    ];

    /// <summary>A number or address, which is written from left to right everywhere.</summary>
    private static ContactLine Contact(string label, string value, string? href, Wording wording) =>
        new(label, value, href) { IsLeftToRight = wording.Language.IsRightToLeft };

    private static ImmutableArray<ContactLine> Contacts(Party party, Wording wording) =>
    [
        .. ContactLines(party.Phones, party.Faxes, party.Email, wording),
        .. party.Social.Select(link => new ContactLine("", link.Name, link.Url)),
    ];

    /// <summary>A person is honoured with their title, a body in its own way; what its author has honoured already stays.</summary>
    public static Text AddressedName(Text name, Text title, Text organization, Wording wording)
    {
        if (name.Plain.EndsWith("귀하", StringComparison.Ordinal) || name.Plain.EndsWith("귀중", StringComparison.Ordinal))
            return name;
        if (!title.IsEmpty)
            return wording.Words.AddresseeLine(title, name);
        return organization.IsEmpty ? wording.Words.AddressedBody(name) : wording.Words.AddressedPerson(name);
    }

    private PictureView? Signature(Party party, Wording wording) =>
        pictures.Of(party.Signature, wording) is { } picture
            ? picture with { Alt = picture.Alt.IsEmpty ? wording.Words.SignatureOf(wording.Mark(party.Name)) : picture.Alt }
            : null;

    private static (Text Name, Text Title, Text Organization) Parts(Party party, Wording wording) =>
        (wording.Mark(party.Name), wording.Mark(party.Title), wording.Mark(party.Organization));

    private static ImmutableArray<Text> Lines(params ReadOnlySpan<Text> lines)
    {
        var filled = ImmutableArray.CreateBuilder<Text>();
        foreach (var line in lines)
            if (!line.IsEmpty)
                filled.Add(line);
        return filled.ToImmutable();
    }

    /// <summary>A number as a phone dials it, without an extension.</summary>
    private static string Dialled(string phone) => string.Concat(phone.TakeWhile(letter => !char.IsLetter(letter))
        .Where(letter => char.IsAsciiDigit(letter) || letter == '+'));
}
