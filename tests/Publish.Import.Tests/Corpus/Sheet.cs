using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>
/// A letter or a release from top to bottom, as blocks: the lines around its text are paragraphs of several lines.
/// </summary>
internal static class Sheet
{
    public static IEnumerable<TrueBlock> Of(TrueText text, bool withDate, bool withLetterhead) =>
        Head(text, withDate, withLetterhead).Concat(Body(text)).Concat(Foot(text));

    public static IEnumerable<TrueBlock> Head(TrueText text, bool withDate, bool withLetterhead)
    {
        var copiesFirst = text.Manner == 4;
        if (withLetterhead && text.HasLetterhead)
            yield return Lines([.. Letterhead.Lines(text.Language)]);
        if (withDate && text.Kind == OldKind.Letter)
            yield return Lines(text.Manner % 2 == 0 ? Marks.Day(text) : Facts.OtherDay(text.Date, text.Language));
        foreach (var party in text.To)
            yield return Lines([.. Addressee(text, party)]);
        if (copiesFirst && text.Copies.Length > 0)
            yield return Lines([Marks.Copies(text), .. text.Copies.Select(copy => copy.Line)]);
        if (text.Subject is not null)
            yield return text.Manner % 3 == 0
                ? new(TrueBlockKind.Paragraph, [$"<strong>{Shape.Encode(Marks.Subject(text))}</strong>"])
                : Lines(Marks.Subject(text));
        if (text.Salutation is { } salutation)
            yield return Lines(salutation);
    }

    public static IEnumerable<TrueBlock> Body(TrueText text) =>
        text.Dateline is null
            ? text.Body
            :
            [
                text.Body[0] with
                {
                    Items = [Shape.Encode(Marks.Dateline(text)) + text.Body[0].Items[0]],
                },
                .. text.Body.Skip(1),
            ];

    public static IEnumerable<TrueBlock> Foot(TrueText text)
    {
        foreach (var block in Closing(text))
            yield return block;
        foreach (var block in Endorsements(text))
            yield return block;
        if (text.Contacts.Length > 0)
            yield return Lines([Marks.Contacts(text), .. text.Contacts.Select(contact => contact.Line)]);
    }

    public static IEnumerable<TrueBlock> Closing(TrueText text)
    {
        if (text.Closing is { } closing)
            yield return Lines([.. closing.Split('\n')]);
        foreach (var party in text.Signatories)
            yield return Lines(party.Line.Length > 0 ? [party.Line] : [party.Name, party.Title!, party.Organization!]);
        if (text.Manner != 4 && text.Copies.Length > 0)
            yield return Lines([Marks.Copies(text), .. text.Copies.Select(copy => copy.Line)]);
    }

    public static IEnumerable<TrueBlock> Endorsements(TrueText text)
    {
        if (text.Endorsements.Length > 0)
            yield return Lines(Marks.Endorsements(text));
        foreach (var group in text.Endorsements)
        {
            yield return new(TrueBlockKind.Heading, [Shape.Encode(group.Title)]);
            if (text.Manner % 3 == 2 && !group.ArePeople)
                foreach (
                    var country in group.Entries.GroupBy(entry =>
                        entry.Country?.In(text.Language) ?? International(text.Language)
                    )
                )
                {
                    yield return Lines(country.Key);
                    yield return new(TrueBlockKind.List, [.. country.Select(entry => Shape.Encode(entry.Name))]);
                }
            else if (text.Manner % 3 == 1)
                yield return new(
                    TrueBlockKind.List,
                    [.. group.Entries.Select(entry => Shape.Encode(Entry(text, entry)))]
                );
            else
                foreach (var entry in group.Entries)
                    yield return Lines(Entry(text, entry));
        }
    }

    public static string Entry(TrueText text, TrueEndorsement entry) =>
        (entry.Country?.In(text.Language) ?? entry.Note) switch
        {
            null => entry.Name,
            var after when text.Manner % 3 == 1 => text.Language.StartsWith("zh", StringComparison.Ordinal)
                ? $"{entry.Name}（{after}）"
                : $"{entry.Name} ({after})",
            var after => $"{entry.Name} / {after}",
        };

    public static IEnumerable<string> Addressee(TrueText text, TrueParty party)
    {
        yield return Marks.Name(text, party);
        if (party.Title is not null && text.Language == "en")
            yield return text.Manner % 2 == 0 ? $"{party.Title}, {party.Organization}" : party.Title;
        else if (party.Title is not null)
            yield return text.Language == "ko"
                ? $"{party.Organization} {party.Title}"
                : party.Organization + party.Title;
        if (party.Title is null || (text.Language == "en" && text.Manner % 2 != 0))
            yield return party.Organization!;
        foreach (var line in party.Address)
            yield return line;
        foreach (var fax in party.Faxes)
            yield return Marks.Fax(text) + fax;
        if (party.Email is not null)
            yield return Marks.Email(text) + party.Email;
    }

    private static string International(string language) =>
        language switch
        {
            "en" => "International",
            "ko" => "국제",
            "zh-Hans" => "国际",
            _ => "國際",
        };

    private static TrueBlock Lines(params ImmutableArray<string> lines) =>
        new(TrueBlockKind.Paragraph, [.. lines.Select(Shape.Encode)]);
}
