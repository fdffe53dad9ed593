using System.Collections.Immutable;
using System.Text;

namespace Publish.Import;

/// <summary>Fills the holes of a text: links lead to documents, to files of the folder, or to where they led.</summary>
internal sealed class LinkFiller(AddressBook book, IReadOnlyDictionary<Draft, string> ids, IReadOnlyList<Draft> drafts)
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <param name="own">The id of the document that the text is of.</param>
    /// <param name="doubts">Links that lead nowhere any more are told.</param>
    public string Fill(ImmutableArray<WrittenPiece> pieces, string own, DraftFiles files, ICollection<Doubt> doubts)
    {
        var text = new StringBuilder();
        var skipped = 0;
        foreach (var piece in pieces)
            if (piece.Address is not { } address)
            {
                text.Append(piece.Markdown.AsSpan(skipped));
                skipped = 0;
            }
            else if (Target(address, own, files, doubts) is { } target)
                text.Append(Destination(target));
            else
            {
                doubts.Add(
                    new Doubt(
                        DoubtKind.LeftOut,
                        "A link or picture leads to nothing that was imported, and was left out; its words stay.",
                        address
                    )
                );
                skipped = Unlink(text);
            }
        return text.ToString();
    }

    /// <summary>Where an address leads from a document; null where to nothing.</summary>
    private string? Target(string address, string own, DraftFiles files, ICollection<Doubt> doubts)
    {
        if (address.StartsWith('#'))
            return address;
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : "";
        if (DocumentAt(address) is { } id)
            return id == own
                ? fragment.Length > 0
                    ? fragment
                    : id
                : id + fragment;
        if (book.IsOfSite(address) && DraftFiles.IsFile(address) && files.Take(address.Split('#')[0]) is { } file)
            return file;
        if (
            address.StartsWith('/')
            || !Uri.TryCreate(address, UriKind.Absolute, out var url)
            || !Schemes.Contains(url.Scheme)
        )
            return null;
        if (book.IsOfSite(address))
            doubts.Add(
                new Doubt(
                    DoubtKind.Uncertain,
                    "A link leads to something of the old site that was not imported, and still leads there.",
                    address
                )
            );
        return address;
    }

    public bool IsOfSite(string address) => book.IsOfSite(address);

    public string? DocumentAt(string address) =>
        book.Find(address) is { } found ? ids.GetValueOrDefault(drafts[found]) : null;

    private static string Destination(string target) =>
        target.Any(letter =>
            char.IsWhiteSpace(letter)
            || char.IsControl(letter)
            || letter is '(' or ')' or '<' or '>' or '\\' or '*' or '_'
        )
            ? $"<{string.Concat(target.Select(Escaped))}>"
            : target;

    private static string Escaped(char letter)
    {
        if (letter is '<' or '>' or '\\' || char.IsWhiteSpace(letter) || char.IsControl(letter))
            return Uri.HexEscape(letter < 128 ? letter : '?');
        return letter.ToString();
    }

    /// <summary>
    /// Takes the brackets of a link away that ends the text; its words, or a picture's description, stay.
    /// </summary>
    /// <returns>How many characters of what follows belong to it.</returns>
    private static int Unlink(StringBuilder text)
    {
        if (text.Length < 2 || text[^1] != '(' || text[^2] != ']')
            return 0;
        var depth = 0;
        var at = text.Length - 2;
        for (; at >= 0; at--)
        {
            var isEscaped = at > 0 && text[at - 1] == '\\';
            if (text[at] == ']' && !isEscaped)
                depth++;
            else if (text[at] == '[' && !isEscaped && --depth == 0)
                break;
        }
        if (at < 0)
            return 0;
        text.Length -= 2;
        text.Remove(at, 1);
        if (at > 0 && text[at - 1] == '!')
            text.Remove(at - 1, 1);
        return 1;
    }
}
