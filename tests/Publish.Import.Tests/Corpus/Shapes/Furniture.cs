using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus.Shapes;

/// <summary>The words that a site puts around its documents, in one language, and all those that it has put.</summary>
internal sealed class Furniture(string language)
{
    private readonly List<string> _said = [];

    /// <summary>Words that no document says.</summary>
    public ImmutableArray<string> Said => [.. _said];

    public string this[string key]
    {
        get
        {
            var words = Quiet(key);
            _said.Add(words);
            return words;
        }
    }

    /// <summary>Words that a document may say too.</summary>
    public string Quiet(string key) => Bank.Ours["furniture"].First(phrase => phrase.Heads[0] == key).In(language);
}
