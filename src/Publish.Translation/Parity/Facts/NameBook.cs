using System.Collections.Immutable;
using Publish.Model;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>The names of those who sign, are written to, or answer the press, as each language writes them.</summary>
internal sealed class NameBook(Document document, IEnumerable<Party> people)
{
    private readonly Localized<string>[] names =
    [
        .. Parties(document).Concat(people).Select(party => party.Name).Distinct(),
    ];

    private (Language? From, Language? To, (string From, string To)[] Names) written = (null, null, []);

    /// <summary>
    /// The names of a source's blocks that the blocks of a translation lack, with how they are written there.
    /// </summary>
    public IEnumerable<(string Written, string Expected, int Offset)> Missing(
        Pair pair,
        Outline source,
        Outline translation,
        Language from,
        Language to
    )
    {
        foreach (var block in pair.There.Where(block => block.Label != "salutation"))
        foreach (var (written, expected) in Written(from, to))
            if (
                At(source.Of(block), written) is >= 0 and var at
                && !pair.Here.Any(other => At(translation.Of(other), expected) >= 0)
            )
                yield return (written, expected, block.Start + at);
    }

    /// <summary>Where a name stands, with whichever apostrophe its author typed; -1 for nowhere.</summary>
    private static int At(ReadOnlySpan<char> text, string name) =>
        text.IndexOf(name) is >= 0 and var at ? at
        : name.Contains('’', StringComparison.Ordinal) ? text.IndexOf(name.Replace('’', '\''))
        : -1;

    /// <summary>Names that both languages write in their own way.</summary>
    private (string From, string To)[] Written(Language from, Language to)
    {
        if (written.From != from || written.To != to)
            written = (
                from,
                to,
                [
                    .. names
                        .Select(name => (From: name.In(from), To: name.In(to)))
                        .Where(pair =>
                            pair.From.Language == from && pair.To.Language == to && pair.From.Value.Length > 1
                        )
                        .Select(pair => (pair.From.Value, pair.To.Value))
                        .Distinct(),
                ]
            );
        return written.Names;
    }

    private static ImmutableArray<Party> Parties(Document document) =>
        document switch
        {
            Letter letter => [.. letter.Signatories, .. letter.To, .. letter.Copies],
            PressRelease release => release.Contacts,
            _ => [],
        };
}
