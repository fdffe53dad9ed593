using System.Collections.Immutable;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Views.Parts;

/// <summary>Makes the view of a letterhead.</summary>
internal sealed class LetterheadViews(PictureViews pictures)
{
    public LetterheadView Of(Letterhead letterhead, Wording wording)
    {
        var name = wording.Mark(letterhead.Name);
        return new LetterheadView
        {
            Name = name,
            Logo = pictures.Logo(letterhead.Logo, name),
            Address = wording.Mark(letterhead.Address),
            Contacts = Contacts(letterhead, wording),
            Groups =
            [
                .. letterhead.Groups.Select(group => new LetterheadGroupView(
                    wording.Mark(group.Title),
                    [.. group.People.Select(person => PartyViews.Listed(person, wording))]
                )),
            ],
            Footer = wording.Mark(letterhead.Footer),
        };
    }

    private static ImmutableArray<ContactLine> Contacts(Letterhead letterhead, Wording wording)
    {
        var lines = PartyViews.ContactLines(letterhead.Phones, letterhead.Faxes, letterhead.Email, wording);
        return letterhead.Url is { } url ? lines.Add(new ContactLine("", new Uri(url).Host, url)) : lines;
    }
}
