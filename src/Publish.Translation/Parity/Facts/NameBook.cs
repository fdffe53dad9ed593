using System.Collections.Immutable;
using Publish.Model;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// The localized names of signatories, addressees, copies, press contacts and people, for the parity of names.
/// </summary>
internal sealed class NameBook(Document document, IEnumerable<Party> people)
{
    private readonly Localized<string>[] names =
    [
        .. Parties(document).Concat(people).Select(party => party.Name).Distinct(),
    ];

    private (Language? From, Language? To, (string From, string To)[] Names) written = (null, null, []);

    /// <summary>The names in a source's blocks whose localized form is missing from the translation's blocks.</summary>
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

    /// <summary>The offset of a name, with either apostrophe; -1 where it is absent.</summary>
    private static int At(ReadOnlySpan<char> text, string name) =>
        text.IndexOf(name) is >= 0 and var at ? at
        : name.Contains('’', StringComparison.Ordinal) ? text.IndexOf(name.Replace('’', '\''))
        : -1;

    /// <summary>The names that have a form of their own in both languages.</summary>
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
