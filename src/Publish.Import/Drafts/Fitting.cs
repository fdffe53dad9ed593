namespace Publish.Import;

/// <summary>
/// Keeps in the text what a kind of document has no place for: a release has no addressees, a letter no press contacts,
/// a page neither.
/// </summary>
internal static class Fitting
{
    /// <param name="text">The whole text, as it was before its parts were taken out.</param>
    public static Understood Of(Understood understood, OldText text, OldKind kind)
    {
        var parts = understood.Parts;
        var ofLetters =
            !parts.To.IsEmpty
            || !parts.Copies.IsEmpty
            || !parts.Signatories.IsEmpty
            || parts.Subject is not null
            || parts.Salutation is not null
            || parts.Closing is not null
            || parts.Endorsements is not null
            || parts.Letterhead is not null;
        var ofReleases = !parts.Contacts.IsEmpty || parts.Dateline is not null;
        var fits = kind switch
        {
            OldKind.Letter => !ofReleases,
            OldKind.PressRelease => !ofLetters,
            _ => !ofLetters && !ofReleases,
        };
        return fits
            ? understood
            : new Understood(
                new LetterParts { Kind = kind, Date = parts.Date },
                text,
                [
                    .. understood.Doubts,
                    new Doubt(
                        DoubtKind.Uncertain,
                        $"It has parts that a {ReportWords.Of(kind)} has no place for, so that all of them were left in its text. If it is something else, import it with --type."
                    ),
                ]
            );
    }
}
