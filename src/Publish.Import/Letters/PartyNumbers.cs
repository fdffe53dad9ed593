using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>
/// Splits lines of phones, faxes and e-mail addresses, which are written in one line as often as in three.
/// </summary>
internal static class PartyNumbers
{
    /// <summary>Adds what a line says to a party; null where something of it would be lost.</summary>
    public static OldParty? AddTo(OldParty party, string line)
    {
        var (mark, added) = (Mark.None, party);
        foreach (var piece in Pieces(line))
        {
            var found = Vocabulary.ContactMarkOf(piece, out var rest);
            var value = found == Mark.None ? piece : rest;
            mark = found == Mark.None ? mark : found;
            if (value.Length == 0)
                return null;
            if (IsEmail(value))
                added = added.Email is null
                    ? added with
                    {
                        Email = value,
                    }
                    : added with
                    {
                        Email = added.Email + ", " + value,
                    };
            else if (mark is Mark.Phone or Mark.Fax && IsNumber(value))
                added =
                    mark == Mark.Fax
                        ? added with
                        {
                            Faxes = added.Faxes.Add(value),
                        }
                        : added with
                        {
                            Phones = added.Phones.Add(value),
                        };
            else
                return null;
        }
        return added;
    }

    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && text.IndexOf('.', at) > at + 1
            && !text.AsSpan().ContainsAny(" \t,;")
            && text[^1] is not '.'
            && at == text.LastIndexOf('@');
    }

    /// <summary>Digits and what stands between them, with a word about the phone in brackets.</summary>
    public static bool IsNumber(string text)
    {
        var open = text.AsSpan().IndexOfAny('(', '（');
        var bare = open > 0 && !char.IsAsciiDigit(text[Math.Min(open + 1, text.Length - 1)]) ? text[..open] : text;
        return bare.Count(char.IsAsciiDigit) >= 5
            && bare.All(letter =>
                char.IsAsciiDigit(letter)
                || letter is '+' or '-' or '.' or ' ' or '(' or ')' or '–' or '‑' or '~' or '/'
            );
    }

    private static ImmutableArray<string> Pieces(string line)
    {
        var pieces = line.Split(
            [';', '|', '；', '\t', ',', '，', '、'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return [.. pieces.SelectMany(BesideEachOther)];
    }

    /// <summary><c>Tel: 1 Fax: 2</c> has no sign between its parts.</summary>
    private static IEnumerable<string> BesideEachOther(string piece)
    {
        for (var at = piece.IndexOf(' ', StringComparison.Ordinal); at > 0; at = piece.IndexOf(' ', at + 1))
            if (
                char.IsAsciiDigit(piece[at - 1])
                && char.IsLetter(piece[at + 1])
                && Vocabulary.ContactMarkOf(piece[(at + 1)..], out _) != Mark.None
            )
                return [piece[..at], .. BesideEachOther(piece[(at + 1)..])];
        return [piece];
    }
}
