using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>Looks at a document as soon as it has been read, while the texts of its files are still at hand.</summary>
public interface IDocumentCheck
{
    /// <param name="texts">Of its variants, by file; none for a file that could not be read.</param>
    /// <param name="people">Those of <c>people.yml</c>.</param>
    void Look(Document document, IReadOnlyDictionary<string, SourceText> texts, IEnumerable<Party> people, Languages languages, Findings findings);
}
