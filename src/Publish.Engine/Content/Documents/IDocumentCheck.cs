using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Looks at a document as soon as it has been read, while the texts of its files are still at hand.</summary>
public interface IDocumentCheck
{
    /// <summary>The document with what was learnt of it.</summary>
    /// <param name="texts">Of its variants, by path; none for a file that could not be read.</param>
    /// <param name="people">Those of <c>people.yml</c>.</param>
    Document Look(
        Document document,
        IReadOnlyDictionary<string, VariantText> texts,
        IEnumerable<Party> people,
        Languages languages,
        Findings findings
    );
}
