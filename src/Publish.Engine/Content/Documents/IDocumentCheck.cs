using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>
/// A check of one document, run as soon as it has been read and while its source texts are in memory.
/// </summary>
public interface IDocumentCheck
{
    /// <summary>The document, with the results of the check added.</summary>
    /// <param name="texts">Source texts of its variants, by path; without files that could not be read.</param>
    /// <param name="people">People of <c>people.yml</c>.</param>
    Document Look(
        Document document,
        IReadOnlyDictionary<string, VariantText> texts,
        IEnumerable<Party> people,
        Languages languages,
        Findings findings
    );
}
