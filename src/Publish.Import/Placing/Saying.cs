using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>What each language of a text says at one place, as a localized value.</summary>
internal static class Saying
{
    /// <summary>
    /// One string where all say the same or only one speaks; else a map. Null where nobody says anything.
    /// </summary>
    /// <param name="said">By language, in the order of the site's menu.</param>
    /// <param name="isAlone">The text has one language: nobody else would read its words for their own.</param>
    public static YamlValue? Of(IEnumerable<(string Language, string? Words)> said, bool isAlone) =>
        Of(
            said.Select(pair => (pair.Language, pair.Words is { Length: > 0 } words ? (YamlValue)words : null)),
            isAlone
        );

    /// <summary>Lines, a list of them where there are several.</summary>
    public static YamlValue? Of(IEnumerable<(string Language, ImmutableArray<string> Lines)> said, bool isAlone) =>
        Of(
            said.Select(pair =>
                (
                    pair.Language,
                    pair.Lines switch
                    {
                        [] => null,
                        [var one] => (YamlValue)one,
                        var lines => new YamlList([.. lines.Select(line => (YamlValue)line)]),
                    }
                )
            ),
            isAlone
        );

    private static YamlValue? Of(IEnumerable<(string Language, YamlValue? Value)> said, bool isAlone)
    {
        var all = said.Where(pair => pair.Value is not null).ToArray();
        if (all.Length == 0)
            return null;
        if (isAlone || (all.Length > 1 && all.All(pair => Same(pair.Value!, all[0].Value!))))
            return all[0].Value;
        var map = new YamlMap();
        foreach (var (language, value) in all)
            map.With(language, value);
        return map;
    }

    private static bool Same(YamlValue one, YamlValue other) =>
        (one, other) switch
        {
            (YamlWords mine, YamlWords theirs) => mine.Words == theirs.Words,
            (YamlList mine, YamlList theirs) => mine.Items.SequenceEqual(theirs.Items),
            _ => false,
        };
}
