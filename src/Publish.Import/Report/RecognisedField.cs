using System.Collections.Immutable;
using System.Globalization;

namespace Publish.Import;

/// <summary>One thing that was recognised on a page, for the eyes of whoever looks it over.</summary>
/// <param name="Certainty">0 to 1.</param>
internal sealed record RecognisedField(string Name, string Value, double Certainty)
{
    public string Percent => Certainty.ToString("0 %", CultureInfo.InvariantCulture);

    public static ImmutableArray<RecognisedField> Of(Draft draft)
    {
        var parts = draft.Parts;
        var all = ImmutableArray.CreateBuilder<RecognisedField>();
        Text("date", parts.Date);
        Text("dateline", parts.Dateline);
        Text("title", parts.Title);
        Text("subtitle", parts.Subtitle);
        if (parts.Letterhead is { } head)
            all.Add(
                new RecognisedField(
                    "letterhead",
                    string.Join(
                        ", ",
                        [
                            head.Name,
                            .. head.Address,
                            .. head.Groups.Select(group => $"{group.Title}: {group.People.Length}"),
                        ]
                    ),
                    1
                )
            );
        Parties("to", parts.To);
        Parties("cc", parts.Copies);
        Text("subject", parts.Subject);
        Text("salutation", parts.Salutation);
        Text("closing", parts.Closing);
        Parties("signatory", parts.Signatories);
        Parties("contact", parts.Contacts);
        if (parts.Endorsements is { } lists)
            all.Add(
                new RecognisedField(
                    "endorsements",
                    string.Join(
                        ", ",
                        lists.Value.Groups.Select(group => $"{group.Title ?? group.Kind}: {group.Entries.Length}")
                    ),
                    lists.Certainty
                )
            );
        return all.ToImmutable();

        void Text(string name, Found<string>? found)
        {
            if (found is not null)
                all.Add(new RecognisedField(name, found.Value, found.Certainty));
        }

        void Parties(string name, ImmutableArray<Found<OldParty>> found) =>
            all.AddRange(found.Select(party => new RecognisedField(name, Line(party.Value), party.Certainty)));
    }

    private static string Line(OldParty party) =>
        string.Join(
            ", ",
            (
                (IEnumerable<string?>)
                    [
                        party.Name,
                        .. party.Titles,
                        party.Organization,
                        party.Location,
                        .. party.Address,
                        .. party.Phones.Select(phone => "tel. " + phone),
                        .. party.Faxes.Select(fax => "fax " + fax),
                        party.Email,
                    ]
            ).Where(part => !string.IsNullOrEmpty(part))
        );
}
