namespace Publish.Import;

/// <summary>
/// Finds the parts of a letter or a release at the head and the tail of its text, because they are fields in this
/// system and paragraphs everywhere else.
/// </summary>
public static class LetterReader
{
    /// <param name="language">BCP 47, where it is known; the words of all languages are looked for, as letters mix
    /// them.</param>
    public static Understood Read(OldPage page, OldText text, string? language)
    {
        var draft = new LetterDraft(page, new LetterSheet(text));
        if (draft.Sheet.Rows.IsEmpty)
            return new Understood(new LetterParts { Kind = page.Kind }, text, []);
        var body = new LetterHead(draft).Read();
        if (page.Kind != OldKind.Page)
            new LetterTail(draft, body).Read();
        if (draft.Parts.Salutation is null)
            Datelines.Read(draft, body);
        LetterKinds.Decide(draft);
        WrittenDays.Compare(draft);
        HeldRows.Tell(draft);
        return new Understood(draft.Parts, draft.Sheet.Rest(), draft.Doubts);
    }
}
