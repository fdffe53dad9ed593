using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Shapes of references to topics, letterheads, documents, countries and languages; those to people are in
/// <see cref="PartyShapes"/>.
/// </summary>
internal static class ReferenceShapes
{
    private static readonly FrozenSet<string> Countries = Codes("countries").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every BCP 47 language tag that CLDR names.</summary>
    public static IReadOnlyList<string> LanguageTags { get; } = [.. Codes("languages")];

    public static Shape<string> Topic { get; } =
        new(
            "a topic's id",
            _ => Schema.Matching(IdPattern),
            (node, reading) =>
                Known(node, reading, ReferenceRules.TopicUnknown, reading.Around.Topics, _ => "topics.yml")
        );

    public static Shape<Letterhead> Letterhead { get; } =
        new(
            "a letterhead's id",
            _ => Schema.Matching(IdPattern),
            (node, reading) =>
                Known(node, reading, ReferenceRules.LetterheadUnknown, reading.Around.Letterheads, id =>
                    $"letterheads/{id}.yml"
                )
                    is { } id
                    ? reading.Around.Letterheads[id]
                    : null
        );

    public static Shape<string> Document { get; } =
        new(
            "a document's id",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } id)
                    return (node as YamlScalar)?.Value.Trim();
                reading.Named.Add((id, node.Start));
                if (reading.Around.DocumentIds.Contains(id))
                    return id;
                reading.Unknown(ReferenceRules.DocumentUnknown, node, id, reading.Around.DocumentIds);
                return null;
            }
        );

    public static Shape<string> Country { get; } =
        new(
            "a country's code",
            _ => Schema.Matching("^[A-Z]{2}$"),
            (node, reading) =>
                TextShapes.ReadText(node, reading) is { } text ? CountryCode(text, node.Start, reading) : null
        );

    /// <summary>Any language that CLDR names.</summary>
    public static Shape<Language> AnyLanguage { get; } =
        new(
            "a language tag",
            _ => Schema.Text(),
            (node, reading) =>
            {
                if (TextShapes.ReadText(node, reading) is not { } tag)
                    return null;
                if (reading.Around.Languages.Known(tag) is { } language)
                    return language;
                reading.Fault(
                    ReferenceRules.LanguageUnknown,
                    node,
                    tag,
                    LanguageTagSuggestions.Question(
                        tag,
                        reading.Around.Languages.Select(one => one.Tag),
                        isLanguage: false
                    )
                );
                return null;
            }
        );

    public static Shape<ImmutableArray<Language>> AnyLanguages { get; } = Shapes.ListOf(AnyLanguage);

    /// <summary>A language of the site.</summary>
    public static Shape<Language> SiteLanguage { get; } =
        new(
            "a language of the site",
            _ => Schema.Text(),
            (node, reading) => TextShapes.ReadText(node, reading) is { } tag ? OfSite(tag, node.Start, reading) : null
        );

    private static string IdPattern => "^[a-z0-9-]+$";

    public static bool IsId(string text) =>
        text.Length > 0
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    public static Language? OfSite(string tag, int offset, ParseContext reading)
    {
        foreach (var language in reading.Around.Languages)
            if (language.Tag == tag)
                return language;
        var isLanguage = reading.Around.Languages.Known(tag) is not null;
        reading.Fault(
            ReferenceRules.LanguageNotOfSite,
            offset,
            reading.Around.Doubts.OfLanguage(tag, isLanguage),
            tag,
            LanguageTagSuggestions.Question(tag, reading.Around.Languages.Select(one => one.Tag), isLanguage)
        );
        return null;
    }

    public static string? CountryCode(string text, int offset, ParseContext reading)
    {
        var code = text.ToUpperInvariant();
        if (Countries.Contains(code))
            return code;
        reading.Unknown(ReferenceRules.CountryUnknown, offset, text, code.Length == 2 ? Countries : []);
        return null;
    }

    private static string? Known<T>(
        YamlNode node,
        ParseContext reading,
        Rule unknown,
        FrozenDictionary<string, T> known,
        Func<string, string> file
    )
    {
        if (TextShapes.ReadText(node, reading) is not { } id || known.ContainsKey(id))
            return (node as YamlScalar)?.Value.Trim();
        reading.Unknown(unknown, node, id, known.Keys, reading.Around.Doubts.OfId(file(id), id));
        return null;
    }

    private static IEnumerable<string> Codes(string list) =>
        WordTable.Beside(typeof(ReferenceShapes), list)[""].Select(entry => entry.Word);
}
