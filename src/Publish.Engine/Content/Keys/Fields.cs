using System.Collections.Immutable;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Content.Keys;

/// <summary>
/// The keys of an object as one function asks for them: over YAML it reads, over a recorder it gives the keys, the
/// schema and the documentation.
/// </summary>
internal abstract class Fields
{
    public abstract T? Optional<T>(string key, Shape<T> shape, string meaning);

    public abstract T? Required<T>(string key, Shape<T> shape, string meaning);

    /// <summary>Something is written under the key.</summary>
    public abstract bool Has(string key);

    /// <summary>Exactly this word is written under the key.</summary>
    public abstract bool Says(string key, string word);

    /// <summary>Says that a key is missing whose need depends on others.</summary>
    public abstract void Lacks(string key);

    public ImmutableArray<T> List<T>(string key, Shape<ImmutableArray<T>> shape, string meaning) =>
        Optional(key, shape, meaning) is { IsDefault: false } list ? list : [];
}
