using System.Globalization;
using Publish.Engine.Markdown;
using Publish.Model;

namespace Publish.Import;

/// <summary>Takes one item through all the steps that look at it alone: page, blocks, parts, Markdown.</summary>
/// <param name="wanted">What the person who imports said of all pages.</param>
internal sealed class DraftReader(Languages languages, ImportRequest wanted)
{
    public Drafted Read(OldItem item)
    {
        var reading = item.Read();
        if (reading.Page is not { } page)
            return new Drafted(item.Name, item.Fingerprint, null, reading.Refused);
        if (page.Content.TextContent.Length is > MarkdownBounds.Longest and var length)
            return Refused(
                item,
                $"Its text has {length} characters; a document may have {MarkdownBounds.Longest}. Split it, or publish it as an attachment.",
                page.Title
            );
        var text = OldTextReader.Read(page.Content);
        var spoken = page.Language ?? wanted.Language ?? ScriptLanguage.Of(text);
        if (OldLanguages.OfSite(spoken, languages) is not { } language)
            return Refused(
                item,
                $"It is in a language that the site does not have ({spoken}). Add it first: publish add-language {spoken}",
                page.Title
            );
        if (wanted.Kind != OldKind.Unknown)
            page = page with { Kind = wanted.Kind };
        return Read(item, page, text, language);
    }

    private Drafted Read(OldItem item, OldPage page, OldText text, Language language)
    {
        var understood = LetterReader.Read(page, text, language.Tag);
        var (kind, guessed) = KindOf(page, understood.Parts);
        understood = Fitting.Of(understood, text, kind);
        var parts = understood.Parts;
        var title = (page.Title ?? parts.Title?.Value ?? parts.Subject?.Value ?? FirstWords(text)).Trim();
        if (title.Length == 0)
            return Refused(item, "There is no text in it that could be read.", page.Address);
        var written = MarkdownOfText.Write(understood.Rest, languages, language);
        return new Drafted(
            item.Name,
            item.Fingerprint,
            new Draft
            {
                Source = item.Name,
                Address = page.Address,
                OtherAddresses = page.OtherAddresses,
                Kind = kind,
                Language = language.Tag,
                Title = title,
                Subtitle = page.Subtitle ?? parts.Subtitle?.Value,
                Description = page.Description,
                Day = DayOf(parts.Date?.Value)
                    ?? DayOf(page.Published)
                    ?? DayInAddress.Of(page.Address ?? item.Name)
                    ?? DayOf(page.Updated),
                Published = page.Published,
                Updated = page.Updated,
                IsDraft = page.IsDraft,
                Topics = page.Topics,
                Countries = page.Countries,
                Counterparts = page.Counterparts,
                Group = page.Group,
                Files = page.Files,
                Image = page.Image,
                Related = page.Related,
                Parts = parts,
                Text = written.Pieces,
                Original = string.Join(
                    '\n',
                    text.Blocks.Concat(text.Notes.SelectMany(note => note.Blocks)).SelectMany(block => block.Lines)
                ),
                Traits = Traits.Of(text, page.Files.Select(file => file.Address)),
                LeftOut = page.LeftOut,
                Doubts = [.. page.Doubts, .. text.Doubts, .. understood.Doubts, .. written.Differences, .. guessed],
            },
            null
        );
    }

    private static Drafted Refused(OldItem item, string message, string? excerpt) =>
        new(item.Name, item.Fingerprint, null, new Doubt(DoubtKind.NotImported, message, excerpt ?? ""));

    private static (OldKind Kind, IEnumerable<Doubt> Guessed) KindOf(OldPage page, LetterParts parts)
    {
        if (page.Kind != OldKind.Unknown)
            return (page.Kind, []);
        if (parts.Kind != OldKind.Unknown)
            return (parts.Kind, []);
        var isDated = DayOf(parts.Date?.Value) is not null || DayOf(page.Published) is not null;
        var kind = isDated ? OldKind.PressRelease : OldKind.Page;
        return (
            kind,
            [
                new Doubt(
                    DoubtKind.Uncertain,
                    $"Nothing says what kind of page it is; it was taken for {(isDated ? "a press release, because it has a date" : "a standing page, because it has no date")}. Import it with --type if it is not."
                ),
            ]
        );
    }

    private static string FirstWords(OldText text) =>
        text.Blocks.SelectMany(block => block.Lines).FirstOrDefault(line => line.Length > 0) is { } line
            ? line.Length > 120
                ? line[..120]
                : line
            : "";

    internal static DateOnly? DayOf(string? iso) =>
        iso is { Length: >= 10 }
        && DateOnly.TryParseExact(
            iso.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
