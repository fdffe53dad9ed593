using System.Collections.Immutable;
using Publish.Engine.Content.Values;

namespace Publish.Engine.Content.Keys;

/// <summary>
/// Keys of an object, declared by one function: on YAML they are read, on a recorder they become the key list, JSON
/// Schema and documentation.
/// </summary>
internal abstract class Fields
{
    public abstract T? Optional<T>(string key, Shape<T> shape, string meaning);

    public abstract T? Required<T>(string key, Shape<T> shape, string meaning);

    /// <summary>Whether something is written under the key.</summary>
    public abstract bool Has(string key);

    /// <summary>Whether exactly this word is written under the key.</summary>
    public abstract bool Says(string key, string word);

    /// <summary>Reports a key as missing that only some combinations require.</summary>
    public abstract void Lacks(string key);

    public ImmutableArray<T> List<T>(string key, Shape<ImmutableArray<T>> shape, string meaning) =>
        Optional(key, shape, meaning) is { IsDefault: false } list ? list : [];
}
