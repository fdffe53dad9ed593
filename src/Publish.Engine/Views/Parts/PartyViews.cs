using System.Collections.Immutable;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Makes the views of people and bodies, with lines in the order of the reader's language.</summary>
internal sealed class PartyViews(PictureViews pictures)
{
    // Closing words after the writer's name in Chinese letters.
    private static readonly string[] SignOffs = ["謹啟", "敬啟", "謹上", "敬上", "拜上", "謹識", "鞠躬"];

    /// <summary>Address block of an addressee, with form of address.</summary>
    public static PartyView Addressee(Party party, Wording wording)
    {
        var view = Block(party, wording);
        return view with { Name = AddresseeWords.Honored(view.Name, party.Kind, wording) };
    }

    /// <summary>Address block of somebody copied, without form of address.</summary>
    public static PartyView Copied(Party party, Wording wording) => Block(party, wording);

    /// <summary>
    /// Signatory: in Korean, Chinese and Japanese the name comes below organization and title, elsewhere above.
    /// </summary>
    /// <param name="isLast">Whether it is the last signatory, who has the closing word.</param>
    /// <param name="closing">The letter's closing, which may contain the closing word.</param>
    /// <param name="place">Where the view is shown: web or paper.</param>
    public PartyView Signatory(Party party, bool isLast, string? closing, Wording wording, SignatureUses place)
    {
        var (name, title, organization) = Parts(party, wording);
        var location = wording.Mark(party.Location);
        var view = new PartyView
        {
            Name =
                !isLast
                || SignOffs.Any(word =>
                    closing?.Contains(word, StringComparison.Ordinal) == true
                    || name.Plain.EndsWith(word, StringComparison.Ordinal)
                )
                    ? name
                    : wording.Words.SignedName(name).Unbroken(),
            Signature = party.SignatureUse.HasFlag(place) ? Signature(party, wording) : null,
            IsSignedOnScreenAlone = !party.SignatureUse.HasFlag(SignatureUses.Paper),
        };
        if (wording.Language.IsKorean)
            return view with { Above = Lines(organization, title), Below = Lines(location) };
        if (!wording.PutsTitleFirst)
            return view with { Below = Lines(title, organization, location) };
        var sender =
            organization.IsEmpty ? location
            : location.IsEmpty ? organization
            : wording.Words.Bracketed(organization, location);
        return view with { Above = Lines(sender, title) };
    }

    /// <summary>Press contact, with languages spoken.</summary>
    public static PartyView Contact(Party party, Wording wording)
    {
        var (name, title, organization) = Parts(party, wording);
        var speaks = party.Speaks.Select(language => Text.Own(wording.SpokenName(language))).ToList();
        return new PartyView
        {
            Name = name,
            Below = Lines(title, organization),
            Contacts = Contacts(party, wording),
            Speaks = speaks.Count == 0 ? Text.Empty : wording.Words.Speaks(wording.List(speaks)),
        };
    }

    /// <summary>A person on a letterhead, with role.</summary>
    public static PartyView Listed(Party party, Wording wording) =>
        new() { Name = wording.Name(party.Name), Below = Lines(wording.Mark(party.Title)) };

    public static ImmutableArray<ContactLine> ContactLines(
        ImmutableArray<string> phones,
        ImmutableArray<string> faxes,
        string? email,
        Wording wording
    ) =>
        [
            .. phones.Select(phone => Contact(wording.Words.Phone, phone, "tel:" + Dialled(phone), wording)),
            .. faxes.Select(fax => Contact(wording.Words.Fax, fax, null, wording)),
            .. email is null ? [] : new[] { Contact(wording.Words.Email, email, MailAddress.Href(email), wording) },
        ];

    /// <summary>
    /// Address block: title and name on one line in Korean, the organization above in Chinese and Japanese, both below
    /// the name elsewhere.
    /// </summary>
    private static PartyView Block(Party party, Wording wording)
    {
        var (name, title, organization) = Parts(party, wording);
        var view = new PartyView
        {
            Name = name,
            Address = wording.Mark(party.Address),
            Contacts = Contacts(party, wording),
        };
        if (!wording.PutsTitleFirst)
            return view with { Below = Lines(title, organization) };
        view = view with { Name = title.IsEmpty ? name : wording.Words.AddresseeLine(title, name) };
        return wording.Language.IsKorean
            ? view with
            {
                Below = Lines(organization),
            }
            : view with
            {
                Above = Lines(organization),
            };
    }

    /// <summary>A number or address, isolated left-to-right.</summary>
    private static ContactLine Contact(string label, string value, string? href, Wording wording) =>
        new(label, value, href) { IsLeftToRight = wording.Language.IsRightToLeft };

    private static ImmutableArray<ContactLine> Contacts(Party party, Wording wording) =>
        [
            .. ContactLines(party.Phones, party.Faxes, party.Email, wording),
            .. party.Social.Select(link => SocialContacts.Of(link, wording)),
        ];

    private PictureView? Signature(Party party, Wording wording) =>
        pictures.Of(party.Signature, wording) is { } picture
            ? picture with
            {
                Alt = picture.Alt.IsEmpty ? wording.Words.SignatureOf(wording.Mark(party.Name)) : picture.Alt,
            }
            : null;

    private static (Text Name, Text Title, Text Organization) Parts(Party party, Wording wording) =>
        (wording.Name(party.Name), wording.Mark(party.Title), wording.Mark(party.Organization));

    private static ImmutableArray<Text> Lines(params ReadOnlySpan<Text> lines)
    {
        var filled = ImmutableArray.CreateBuilder<Text>();
        foreach (var line in lines)
            if (!line.IsEmpty)
                filled.Add(line);
        return filled.ToImmutable();
    }

    /// <summary>Digits of a phone number without extension, for <c>tel:</c>.</summary>
    private static string Dialled(string phone) =>
        string.Concat(
            phone
                .TakeWhile(letter => !char.IsLetter(letter))
                .Where(letter => char.IsAsciiDigit(letter) || letter == '+')
        );
}
