using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Shapes of text, localized text, names, truth values, e-mail addresses, amounts, currencies and choices.
/// </summary>
internal static class TextShapes
{
    /// <summary>Words that letters write before their subject, in the languages of letters.</summary>
    private static readonly string[] Announcements =
    [
        "Re",
        "Subject",
        "제목",
        "건명",
        "主题",
        "主旨",
        "事由",
        "主題",
        "件名",
    ];

    /// <summary>One text as written, without typographic changes.</summary>
    public static Shape<string> Text { get; } = new("a text", _ => Schema.Written(), ReadText);

    /// <summary>One reader-visible text, cleaned by <see cref="ProseText"/>.</summary>
    public static Shape<string> Words { get; } =
        new("a text", _ => Schema.Written(), (node, reading) => ReadWords(node, reading, reading.Written));

    /// <summary>Subject of a letter; a prefix such as Re: is reported, because the page writes its own.</summary>
    public static Shape<string> Subject { get; } = new(Words.Words, Words.Schema, (node, reading) =>
        {
            var words = Words.Read(node, reading);
            if (
                words is not null
                && Announcements.FirstOrDefault(word =>
                    words.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    && words.AsSpan(word.Length) is [':' or '：', ..]
                )
                    is { } word
            )
                reading.Fault(
                    ParseRules.SubjectAnnounced,
                    node,
                    words[..(word.Length + 1)],
                    words[(word.Length + 1)..].Trim()
                );
            return words;
        });

    /// <summary>One text or several.</summary>
    public static Shape<ImmutableArray<string>> Several { get; } = Shapes.ListOf(Text);

    /// <summary>One text, or its lines.</summary>
    public static Shape<string> Lines { get; } =
        new(
            "a text, or a list of its lines",
            _ => Schema.Any(Schema.Written(), Schema.List(Schema.Written())),
            (node, reading) => ReadLines(node, reading, reading.Written)
        );

    /// <summary>Localized text: the same everywhere, or one a language.</summary>
    public static Shape<Localized<string>> Localized { get; } =
        new("a text, or one a language", DefineLocalized, (node, reading) =>
            ReadLocalized(node, reading, reading.Everywhere)
        );

    /// <summary>A name: localized, or the same in all languages.</summary>
    public static Shape<Localized<string>> Name { get; } =
        new(Localized.Words, Localized.Schema, (node, reading) => ReadLocalized(node, reading, reading.Name));

    public static Shape<bool?> Truth { get; } =
        new(
            "true or false",
            _ => Schema.Truth(),
            (node, reading) =>
                ReadText(node, reading) switch
                {
                    "true" or "True" => true,
                    "false" or "False" => false,
                    null => null,
                    var other => NoTruth(node, reading, other),
                }
        );

    public static Shape<string> Email { get; } =
        new(
            "an e-mail address",
            _ => Schema.Matching("^[^@\\s]+@[^@\\s]+$"),
            (node, reading) =>
            {
                if (ReadText(node, reading) is not { } text)
                    return null;
                var at = text.IndexOf('@', StringComparison.Ordinal);
                if (
                    at > 0
                    && at == text.LastIndexOf('@')
                    && at < text.Length - 1
                    && !text.Any(letter =>
                        char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"' or ','
                    )
                    && !ControlCharacters.HidesPart(text)
                )
                    return text;
                reading.Fault(ValueRules.EmailWrong, node, text);
                return null;
            }
        );

    public static Shape<decimal?> Amount { get; } =
        new(
            "a number",
            _ => new JsonObject { ["type"] = "number", ["exclusiveMinimum"] = 0 },
            (node, reading) =>
            {
                if (ReadText(node, reading) is not { } text)
                    return null;
                if (
                    decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                    && amount > 0
                )
                    return amount;
                reading.Fault(ValueRules.AmountWrong, node, text);
                return null;
            }
        );

    public static Shape<string> Currency { get; } =
        new(
            "a currency's code",
            _ => Schema.Matching("^[A-Z]{3}$"),
            (node, reading) =>
            {
                if (ReadText(node, reading) is not { } text)
                    return null;
                if (text.Length == 3 && text.All(char.IsAsciiLetterUpper))
                    return text;
                reading.Fault(ValueRules.CurrencyWrong, node, text);
                return null;
            }
        );

    /// <summary>One word of a fixed list.</summary>
    public static Shape<T?> Choice<T>(string words, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct =>
        new(
            words,
            _ => Schema.OneOf(choices.Select(choice => choice.Word)),
            (node, reading) =>
            {
                if (node is not YamlScalar)
                    return Shapes.Wrong<T?>(node, reading, words);
                if (ReadText(node, reading) is not { } text)
                    return null;
                foreach (var (word, value) in choices)
                    if (word == text)
                        return value;
                var known = choices.Select(choice => choice.Word).ToArray();
                var near = Spelling.Question(text, known);
                reading.Fault(ValueRules.ChoiceWrong, node, text, near + "Write one of: " + string.Join(", ", known));
                return null;
            }
        );

    public static string? ReadText(YamlNode node, ParseContext reading)
    {
        if (node is not YamlScalar scalar)
            return Shapes.Wrong<string>(node, reading, "a text");
        var text = scalar.Value.AsSpan().Trim();
        if (text.Length == 0)
        {
            reading.Fault(ParseRules.TextEmpty, node);
            return null;
        }
        if (
            text.ContainsAnyInRange('\u000B', '\u001F')
            || text.ContainsAnyInRange('\u007F', '\u009F')
            || !XmlCharacters.IsWhole(text)
        )
        {
            reading.Fault(ParseRules.ControlCharacter, node);
            return null;
        }
        return text.Length == scalar.Value.Length ? scalar.Value : text.ToString();
    }

    /// <summary>Reads one reader-visible text.</summary>
    /// <param name="language">Language of the text; null where it is the same in every language.</param>
    public static string? ReadWords(YamlNode node, ParseContext reading, Language? language) =>
        ReadText(node, reading) is { } text ? ProseText.Of(text, node, language, reading) : null;

    private static Shape<string> LinesIn(Language language) =>
        new(Lines.Words, Lines.Schema, (node, reading) => ReadLines(node, reading, language));

    private static string? ReadLines(YamlNode node, ParseContext reading, Language? language)
    {
        if (node is not YamlSequence list)
            return node is YamlScalar
                ? ReadWords(node, reading, language)
                : Shapes.Wrong<string>(node, reading, "a text, or a list of its lines");
        var lines = new List<string>(list.Items.Length);
        foreach (var item in list.Items)
            if (ReadWords(item, reading, language) is { } line)
                lines.Add(line);
        if (list.Items.IsEmpty)
            reading.Fault(ParseRules.TextEmpty, node);
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static Localized<string>? ReadLocalized(
        YamlNode node,
        ParseContext reading,
        Func<string, Localized<string>> same
    )
    {
        if (node is not YamlMapping map)
            return ReadLines(node, reading, reading.Written) is { } everywhere ? same(everywhere) : null;
        var said = new List<KeyValuePair<Language, string>>(map.Entries.Length);
        foreach (var (key, value) in map.Entries)
            if (
                ReferenceShapes.OfSite(key.Value, key.Start, reading) is { } language
                && value is not YamlScalar { IsNothing: true }
                && reading.Read(key.Value, value, LinesIn(language)) is { } text
            )
                said.Add(new(language, text));
        if (map.Entries.IsEmpty)
            reading.Fault(ParseRules.TextEmpty, node);
        return said.Count == 0 ? null : Model.Localized.InEach(said, reading.SourceLanguage);
    }

    private static JsonNode DefineLocalized(SchemaBook book) =>
        book.Define("localized", () =>
            Schema.Any(Lines.Schema(book), Schema.Map(Lines.Schema(book), "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"))
        );

    private static bool? NoTruth(YamlNode node, ParseContext reading, string text)
    {
        reading.Fault(ValueRules.ChoiceWrong, node, text, "Write true or false");
        return null;
    }
}
