using System.Collections.Immutable;
using System.Text;

namespace Publish.Import.Tests.Corpus;

/// <summary>Compares what came out of a page with what its author wrote, field by field.</summary>
internal static class FieldMarking
{
    public static IEnumerable<Marked> Of(Printed printed, Draft draft, WrittenBody body)
    {
        var (text, parts) = (printed.Expected, draft.Parts);
        if (text.Title.Length > 0)
            yield return Plain("title", text.Title, draft.Title);
        yield return Plain("language", text.Language, draft.Language);
        if (printed.SaysItsKind || draft.Kind != OldKind.Page)
            yield return Plain("kind", text.Kind.ToString(), draft.Kind.ToString());
        if (text.Kind != OldKind.Page)
            yield return Plain("date", text.Date.ToString("yyyy-MM-dd", null), draft.Day?.ToString("yyyy-MM-dd", null));
        foreach (var marked in Words(text, parts).Where(marked => marked.Expected.Length + marked.Got.Length > 0))
            yield return marked;
        foreach (var marked in Parties(text, parts))
            yield return marked;
        if (text.HasLetterhead && printed.ShowsLetterhead)
            yield return Plain(
                "letterhead",
                string.Join(" / ", Letterhead.Lines(text.Language).Take(3)),
                string.Join(" / ", [parts.Letterhead?.Name ?? "", .. parts.Letterhead?.Address ?? []])
            );
        foreach (var marked in Endorsing(text, parts))
            yield return marked;
        foreach (
            var marked in Around(printed, draft, body).Where(marked => marked.Expected.Length + marked.Got.Length > 0)
        )
            yield return marked;
    }

    private static IEnumerable<Marked> Words(TrueText text, LetterParts parts) =>
        [
            Plain("subject", text.Subject, parts.Subject?.Value),
            Plain("salutation", text.Salutation, parts.Salutation?.Value),
            Plain("closing", text.Closing, parts.Closing?.Value),
            Plain("dateline", text.Dateline?.ToUpperInvariant(), parts.Dateline?.Value.ToUpperInvariant()),
        ];

    private static IEnumerable<Marked> Parties(TrueText text, LetterParts parts) =>
        List("to", text.To, parts.To)
            .Concat(List("signatories", text.Signatories, parts.Signatories))
            .Concat(List("cc", text.Copies, parts.Copies))
            .Concat(List("contacts", text.Contacts, parts.Contacts));

    private static IEnumerable<Marked> List(
        string field,
        ImmutableArray<TrueParty> expected,
        ImmutableArray<Found<OldParty>> got
    )
    {
        for (var at = 0; at < Math.Max(expected.Length, got.Length); at++)
        {
            var one = at < expected.Length ? expected[at] : null;
            var other = at < got.Length ? got[at].Value : null;
            yield return Plain(field + ".name", one?.Name, Named(other?.Name));
            if (one is null)
                continue;
            if (one.Title is not null || one.Organization is not null)
                yield return Signs(
                    field + ".title",
                    one.Title + one.Organization,
                    string.Concat(other?.Titles ?? []) + other?.Organization
                );
            if (one.Address.Length > 0 || other?.Address.Length > 0)
                yield return Plain(
                    field + ".address",
                    string.Join(" / ", one.Address),
                    string.Join(" / ", other?.Address ?? [])
                );
            if (one.Faxes.Length > 0)
                yield return Plain(
                    field + ".fax",
                    string.Join(" / ", one.Faxes),
                    string.Join(" / ", other?.Faxes ?? [])
                );
            if (one.Phone is not null)
                yield return Plain(field + ".phone", one.Phone, string.Join(" / ", other?.Phones ?? []));
            if (one.Email is not null)
                yield return Plain(field + ".email", one.Email, other?.Email);
        }
    }

    /// <summary>The Korean word of respect after a name may be kept or not.</summary>
    private static string? Named(string? name) =>
        name is not null
        && (name.EndsWith(" 귀하", StringComparison.Ordinal) || name.EndsWith(" 귀중", StringComparison.Ordinal))
            ? name[..^3]
            : name;

    private static IEnumerable<Marked> Endorsing(TrueText text, LetterParts parts)
    {
        static string Said(string name, string? note, string? country) => $"{name} | {note} | {country}";
        var expected = text
            .Endorsements.SelectMany(group => group.Entries)
            .Select(entry => Said(entry.Name, entry.Note, entry.Country?.Heads[0]))
            .ToArray();
        var got = (parts.Endorsements?.Value.Groups ?? [])
            .SelectMany(group => group.Entries)
            .Select(entry => Said(entry.Name, entry.Note, entry.Country))
            .ToArray();
        for (var at = 0; at < Math.Max(expected.Length, got.Length); at++)
            yield return Plain(
                "endorsements",
                at < expected.Length ? expected[at] : "",
                at < got.Length ? got[at] : ""
            );
        if (expected.Length > 0)
            yield return Plain(
                "endorsements.as-of",
                text.Date.ToString("yyyy-MM-dd", null),
                parts.Endorsements?.Value.AsOf
            );
    }

    private static IEnumerable<Marked> Around(Printed printed, Draft draft, WrittenBody body)
    {
        var text = printed.Expected;
        yield return Set("topics", text.Topics.Select(topic => topic.In(text.Language)), draft.Topics);
        yield return Set("countries", text.Countries.Select(country => country.In(text.Language)), draft.Countries);
        if (draft.Group is null)
            yield return Set(
                "counterparts",
                printed.Counterparts.Select(one => $"{one.Language} {one.Address}"),
                draft
                    .Counterparts.Where(one => PathOf(one.Address) != PathOf(draft.Address))
                    .Select(one => $"{Tag(one, printed)} {PathOf(one.Address)}")
                    .Distinct()
            );

        // A file that a text names may stand in the text or beside it.
        var files = printed.Attachments.Select(PathOf).ToArray();
        yield return Set(
            "attachments",
            files,
            draft
                .Files.Select(file => PathOf(file.Address))
                .Concat(body.Addresses.Select(PathOf).Intersect(files))
                .Distinct()
        );
        yield return Set("related", printed.Related.Select(PathOf), draft.Related.Select(PathOf));
        if (text.Notes.Length > 0 || body.Notes.Length > 0)
            yield return Plain(
                "notes.count",
                text.Notes.Length.ToString(null, null),
                body.Notes.Length.ToString(null, null)
            );
        if (text.Notes.Length > 0)
            yield return Plain(
                "notes.text",
                WrittenBody.Bare(string.Concat(text.Notes)),
                WrittenBody.Bare(string.Concat(body.Notes))
            );
        yield return Set("links", printed.Links, printed.Links.Intersect(body.Addresses.Select(PathOf)));
    }

    private static string Tag(Counterpart one, Printed printed) =>
        one.Language is { } tag
            ? OldLanguages.OfSite(tag, PrintedSite.Languages)?.Tag ?? tag
            : printed.Counterparts.FirstOrDefault(other => PathOf(other.Address) == PathOf(one.Address)).Language
                ?? "?";

    private static string PathOf(string? address) =>
        address is not null && Uri.TryCreate(new Uri("https://x.example"), address, out var uri)
            ? uri.PathAndQuery
            : address ?? "";

    private static Marked Plain(string field, string? expected, string? got) => new(field, Tidy(expected), Tidy(got));

    /// <summary>
    /// The same letters and digits in whatever order: an office may stand before its title or after it.
    /// </summary>
    private static Marked Signs(string field, string expected, string got) =>
        string.Concat(expected.Where(char.IsLetterOrDigit).Order())
        == string.Concat(got.Where(char.IsLetterOrDigit).Order())
            ? new(field, expected, expected)
            : new(field, expected, got.Length == 0 ? "-" : got + " ");

    private static Marked Set(string field, IEnumerable<string> expected, IEnumerable<string> got) =>
        Plain(
            field,
            string.Join("; ", expected.Order(StringComparer.Ordinal).Distinct()),
            string.Join("; ", got.Order(StringComparer.Ordinal).Distinct())
        );

    private static string Tidy(string? words)
    {
        var tidy = new StringBuilder();
        foreach (var word in (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            tidy.Append(tidy.Length == 0 ? "" : " ").Append(word);
        return tidy.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').ToString();
    }
}

/// <summary>A field of a document as it should be and as it came out.</summary>
internal sealed record Marked(string Field, string Expected, string Got)
{
    public bool IsRight => Expected == Got;
}
