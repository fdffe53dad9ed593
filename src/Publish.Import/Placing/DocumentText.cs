using System.Globalization;

namespace Publish.Import;

/// <summary>Writes the <c>document.yml</c> of a text.</summary>
internal sealed class DocumentText(Gathered site)
{
    public string Of(PlacedText text, DraftFiles files, ICollection<Doubt> doubts)
    {
        var source = text.Source;
        var map = new YamlMap()
            .With("date", DateOf(source))
            .With("published", PublishedOf(source))
            .With("updated", UpdatedOf(source))
            .With("language", source.Language == site.Languages.First.Tag ? null : source.Language)
            .With("aliases", site.Aliases(text, source).Select(alias => (YamlValue)alias))
            .With("draft", text.Drafts.All(draft => draft.IsDraft) ? "true" : null)
            .With("topics", site.Topics.Of(text).Select(id => (YamlValue)id))
            .With(
                "countries",
                text.Drafts.SelectMany(draft => draft.Countries.Select(name => Countries.CodeOf(name, doubts)))
                    .OfType<string>()
                    .Distinct()
                    .Select(code => (YamlValue)code)
            );
        if (text.Kind == OldKind.Letter)
            Letter(map, text, doubts);
        else if (text.Kind == OldKind.PressRelease)
            map.With("contacts", site.Parties(text, parts => parts.Contacts, "contacts", doubts, areContacts: true));
        return YamlText.Of(
            map.With("image", Image(text, files))
                .With("attachments", Attachments(text, files))
                .With(
                    "related",
                    text.Drafts.SelectMany(draft => draft.Related)
                        .Select(site.DocumentAt)
                        .OfType<string>()
                        .Where(id => id != text.Id)
                        .Distinct()
                        .Select(id => (YamlValue)id)
                )
        );
    }

    private void Letter(YamlMap map, PlacedText text, ICollection<Doubt> doubts) =>
        map.With("letterhead", site.Letterheads.Of(text))
            .With("to", site.Parties(text, parts => parts.To, "addressees", doubts))
            .With("cc", site.Parties(text, parts => parts.Copies, "copies", doubts))
            .With("copies", text.Source.Parts.HasCopiesOnTop ? "top" : null)
            .With("signatories", site.Parties(text, parts => parts.Signatories, "signatories", doubts))
            .With("endorsements", EndorsementText.Of(text, doubts));

    /// <summary>The moment, where the old site knew it and it is of that day.</summary>
    private static string? DateOf(Draft draft) =>
        HasTime(draft.Published) && DraftReader.DayOf(draft.Published) == draft.Day ? draft.Published : null;

    private static string? PublishedOf(Draft draft) =>
        DraftReader.DayOf(draft.Published) is { } day
        && draft.Day is { } written
        && day != written
        && draft.Kind != OldKind.Page
            ? HasTime(draft.Published)
                ? draft.Published
                : Written(day)
            : null;

    private static string? UpdatedOf(Draft draft) =>
        DraftReader.DayOf(draft.Updated) is { } day && day > (DraftReader.DayOf(draft.Published) ?? draft.Day)
            ? Written(day)
            : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time without an offset would be moved by whoever reads it.</summary>
    private static bool HasTime(string? iso) =>
        iso is { Length: > 16 }
        && iso[10] == 'T'
        && (iso.EndsWith('Z') || iso.AsSpan(16).IndexOfAny('+', '-') >= 0)
        && DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, out _);

    private static YamlMap? Image(PlacedText text, DraftFiles files)
    {
        var said = text
            .Drafts.Where(draft => draft.Image is not null)
            .Select(draft => (draft.Language, Image: draft.Image!))
            .ToArray();
        return
            said.Select(pair => files.Take(pair.Image.Address)).FirstOrDefault(name => name is not null) is not { } file
            ? null
            : new YamlMap()
                .With("file", file)
                .With("alt", Saying.Of(said.Select(pair => (pair.Language, pair.Image.Alt)), text.IsAlone))
                .With("caption", Saying.Of(said.Select(pair => (pair.Language, pair.Image.Caption)), text.IsAlone))
                .With("credit", Saying.Of(said.Select(pair => (pair.Language, pair.Image.Credit)), text.IsAlone));
    }

    /// <summary>
    /// One that all languages offer is nobody's language's; one that a single language offers is in it.
    /// </summary>
    private static IEnumerable<YamlValue> Attachments(PlacedText text, DraftFiles files) =>
        from file in text.Drafts.SelectMany(draft => draft.Files.Select(file => (draft.Language, File: file)))
        group file by file.File.Address into offered
        let name = files.Take(offered.Key)
        where name is not null
        select (YamlValue)
            new YamlMap()
                .With("file", name)
                .With("title", Saying.Of(offered.Select(one => (one.Language, one.File.Title)), text.IsAlone))
                .With("language", offered.Count() == 1 && !text.IsAlone ? offered.First().Language : null);
}
