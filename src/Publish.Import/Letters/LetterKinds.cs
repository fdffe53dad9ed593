namespace Publish.Import;

/// <summary>Decides what a text is by its parts, where its site does not say it.</summary>
internal static class LetterKinds
{
    public static void Decide(LetterDraft draft)
    {
        var parts = draft.Parts;
        var isLetter =
            parts.Salutation is not null
            || parts.To.Length > 0
            || (parts.Closing is not null && parts.Signatories.Length > 0)
            || parts.Endorsements is not null;
        var isRelease = parts.Dateline is not null || draft.IsMarkedRelease || parts.Contacts.Length > 0;
        var kind = draft.Page.Kind switch
        {
            not OldKind.Unknown => draft.Page.Kind,
            _ when parts.Salutation is null && isRelease => OldKind.PressRelease,
            _ when isLetter => OldKind.Letter,
            _ when isRelease => OldKind.PressRelease,
            _ when parts.Date is null && draft.Page.Published is null => OldKind.Page,
            _ => OldKind.Unknown,
        };
        draft.Parts = parts with { Kind = kind };
    }
}
