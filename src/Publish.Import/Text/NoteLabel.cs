namespace Publish.Import;

/// <summary>A note's name where it stands.</summary>
/// <param name="Length">In characters.</param>
/// <param name="IsSure">Whether it can hardly be anything else at the start of a line.</param>
internal readonly record struct NoteLabel(NoteKey Key, int Length, bool IsSure)
{
    private const int MostDigits = 3;

    private static readonly string[] Signs = ["*", "**", "***", "†", "††", "‡", "‡‡", "§", "¶", "＊"];
    private static readonly string[] WordMarks = ["주", "각주", "注", "註", "Note ", "note ", "fn", "Fn."];

    /// <summary>A name that is all there is, such as <c>1</c>, <c>[1]</c>, <c>1)</c> or <c>*</c>.</summary>
    public static NoteKey? Whole(string text)
    {
        var bare = text.Trim().Trim('[', ']', '(', ')', '.', ':', '〔', '〕', '（', '）', '［', '］', '\u00A0', ' ');
        if (bare.Length == 0)
            return null;
        if (Number(bare, 0, out var digits) is > 0 and var number && digits == bare.Length)
            return new(NoteForm.Number, number);
        if (bare.Length == 1 && Circled(bare[0]) is > 0 and var circled)
            return new(NoteForm.Circled, circled);
        if (Array.IndexOf(Signs, bare) is >= 0 and var sign)
            return new(NoteForm.Sign, sign + 1);
        return At(bare, 0) is { } label && label.Length == bare.Length ? label.Key : null;
    }

    /// <summary>A name at a place in words, whether a note begins with it or it calls one.</summary>
    public static NoteLabel? At(string text, int at)
    {
        if (at >= text.Length)
            return null;
        var c = text[at];
        if (
            c is '[' or '［' or '〔'
            && Number(text, at + 1, out var digits) is > 0 and var number
            && at + digits + 1 < text.Length
            && text[at + digits + 1] is ']' or '］' or '〕'
        )
            return new(new(NoteForm.Number, number), digits + 2, true);
        if (Circled(c) is > 0 and var circled)
            return new(new(NoteForm.Circled, circled), 1, false);
        if (c == '※' && Number(text, at + 1, out digits) is > 0 and var reference)
            return new(new(NoteForm.Reference, reference), digits + 1, true);
        foreach (var mark in WordMarks)
            if (
                string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0
                && Number(text, at + mark.Length, out digits) is > 0 and var told
            )
                return new(new(NoteForm.Word, told), mark.Length + digits, true);
        return null;
    }

    /// <summary>A name that a line begins with.</summary>
    public static NoteLabel? Starts(string text)
    {
        if (At(text, 0) is { } label)
        {
            var after =
                label.Length < text.Length && text[label.Length] is ')' or ':' or '.' or '）' or '：'
                    ? label.Length + 1
                    : label.Length;
            return label with { Length = after + Spaces(text, after) };
        }
        var opens = text is ['(', ..] ? 1 : 0;
        if (Number(text, opens, out var digits) is > 0 and var number)
        {
            var end = opens + digits;
            if (
                end < text.Length
                && text[end] is ')' or '.' or ']'
                && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]))
            )
                end++;
            else if (opens > 0 || end >= text.Length || !char.IsWhiteSpace(text[end]))
                return null;
            return new(new(NoteForm.Number, number), end + Spaces(text, end), false);
        }
        for (var length = 3; length > 0; length--)
            if (text.Length > length && Array.IndexOf(Signs, text[..length]) is >= 0 and var sign)
                return new(new(NoteForm.Sign, sign + 1), length + Spaces(text, length), false);
        return null;
    }

    /// <summary>A sign that stands right after a word.</summary>
    public static NoteLabel? SignAfterWord(string text, int at)
    {
        if (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at] is not ('*' or '†' or '‡'))
            return null;
        var length = 1;
        while (at + length < text.Length && text[at + length] == text[at] && length < 3)
            length++;
        var ends =
            at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) && text[at + length] != text[at];
        return ends && Array.IndexOf(Signs, text.Substring(at, length)) is >= 0 and var sign
            ? new(new(NoteForm.Sign, sign + 1), length, true)
            : null;
    }

    private static int Spaces(string text, int at) => text.Length - at - text.AsSpan(at).TrimStart().Length;

    private static int Number(string text, int at, out int digits)
    {
        digits = 0;
        var number = 0;
        while (at + digits < text.Length && digits <= MostDigits && char.IsAsciiDigit(text[at + digits]))
            number = number * 10 + text[at + digits++] - '0';
        return digits is > 0 and <= MostDigits && text[at] != '0' ? number : 0;
    }

    private static int Circled(char c) =>
        c switch
        {
            >= '①' and <= '⑳' => c - '①' + 1,
            >= '㉑' and <= '㉟' => c - '㉑' + 21,
            _ => 0,
        };
}

/// <summary>What a note is called by: a number and how it is written, so that a circled 1 is not a plain one.</summary>
internal readonly record struct NoteKey(NoteForm Form, int Number)
{
    public NoteKey Next => this with { Number = Number + 1 };
}

/// <summary>How the name of a note is written.</summary>
internal enum NoteForm : byte
{
    Number,
    Circled,
    Reference,
    Word,
    Sign,
}
