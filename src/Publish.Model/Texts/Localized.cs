using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>
/// A value that each language may say in its own words; it can only be asked for with a reader in mind.
/// </summary>
public sealed class Localized<T>
{
    private readonly ImmutableArray<(Language Language, T Value)> said;
    private readonly T? everywhere;
    private readonly Language? source;

    internal Localized(ImmutableArray<(Language, T)> said, T? everywhere, Language? source) =>
        (this.said, this.everywhere, this.source) = (said, everywhere, source);

    /// <summary>The languages that have words of their own; empty when one value serves everywhere.</summary>
    public IEnumerable<Language> Languages => said.Select(pair => pair.Language);

    /// <summary>Every value with its language, for what checks or copies all of them.</summary>
    public IEnumerable<Said<T>> All =>
        said.IsEmpty ? [new Said<T>(everywhere!, null)] : said.Select(pair => new Said<T>(pair.Value, pair.Language));

    /// <summary>The value for a reader: their language, its chain, the source, then what there is.</summary>
    public Said<T> In(Language reader)
    {
        if (said.IsEmpty)
            return new(everywhere!, source);
        foreach (var language in (Language?[])[reader, .. reader.FallsBackTo, source])
        foreach (var pair in said)
            if (pair.Language == language)
                return new(pair.Value, pair.Language);
        return new(said[0].Value, said[0].Language);
    }

    public Localized<TOther> Select<TOther>(Func<T, TOther> change) =>
        said.IsEmpty
            ? Localized.Everywhere(change(everywhere!), source)
            : new([.. said.Select(pair => (pair.Language, change(pair.Value)))], default, source);
}

/// <summary>Makes localized values.</summary>
public static class Localized
{
    /// <summary>One value for every reader: nothing to translate.</summary>
    /// <param name="written">What it is written in, so that it is marked on the pages of other languages; null where
    /// that is not known.</param>
    public static Localized<T> Everywhere<T>(T value, Language? written = null) => new([], value, written);

    /// <param name="said">At least one pair, in the order written.</param>
    /// <param name="source">The language preferred after the reader's own chain: the document's source, or the site's
    /// first.</param>
    public static Localized<T> InEach<T>(IEnumerable<KeyValuePair<Language, T>> said, Language source) =>
        new([.. said.Select(pair => (pair.Key, pair.Value))], default, source);
}
