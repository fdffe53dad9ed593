using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity;

/// <summary>
/// Document check that compares every translation with its source: numbers, dates, links, footnotes, names, structure.
/// </summary>
public sealed class ParityCheck : IDocumentCheck
{
    public Document Look(
        Document document,
        IReadOnlyDictionary<string, VariantText> texts,
        IEnumerable<Party> people,
        Languages languages,
        Findings findings
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Variants.Length > 1 || !document.Source.Parity.IsEmpty)
            new DocumentParity(document, texts, new NameBook(document, people), languages, findings).Report();
        return document;
    }
}
