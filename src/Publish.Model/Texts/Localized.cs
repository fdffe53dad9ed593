using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>A value by language; read with the reader's language, with fallback.</summary>
public sealed class Localized<T>
{
    private readonly ImmutableArray<(Language Language, T Value)> said;
    private readonly T? everywhere;
    private readonly Language? source;

    internal Localized(ImmutableArray<(Language, T)> said, T? everywhere, Language? source) =>
        (this.said, this.everywhere, this.source) = (said, everywhere, source);

    /// <summary>Languages with a value of their own; empty for one value everywhere.</summary>
    public IEnumerable<Language> Languages => said.Select(pair => pair.Language);

    /// <summary>All values with their languages.</summary>
    public IEnumerable<Said<T>> All =>
        said.IsEmpty ? [new Said<T>(everywhere!, null)] : said.Select(pair => new Said<T>(pair.Value, pair.Language));

    /// <summary>
    /// The value for a reader: in their language, else a fallback language, else the source, else the first.
    /// </summary>
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

/// <summary>Creates localized values.</summary>
public static class Localized
{
    /// <summary>One value for all languages.</summary>
    /// <param name="written">Language that it is written in, for its <c>lang</c>; null where unknown.</param>
    public static Localized<T> Everywhere<T>(T value, Language? written = null) => new([], value, written);

    /// <summary>A value for each language.</summary>
    /// <param name="said">At least one, in the order written.</param>
    /// <param name="source">Language preferred after the reader's fallbacks: the document's source, or the site's
    /// first.</param>
    public static Localized<T> InEach<T>(IEnumerable<KeyValuePair<Language, T>> said, Language source) =>
        new([.. said.Select(pair => (pair.Key, pair.Value))], default, source);
}
