using System.Globalization;
using System.Text;
using System.Text.Json;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// A file of interface words for translators: each with its English as a comment, and filled in where CLDR has it.
/// </summary>
/// <param name="Text">The YAML.</param>
/// <param name="Filled">Number of words from CLDR.</param>
/// <param name="Open">Number of words to translate.</param>
/// <param name="HasNames">Whether CLDR has names of countries in this language.</param>
public sealed record WordSheet(string Text, int Filled, int Open, bool HasNames)
{
    private const string Quotes = "quotes";

    private const int Examples = 4;

    /// <summary>A new file.</summary>
    /// <param name="lists">Word lists of engine and theme.</param>
    public static WordSheet Of(Language language, Languages languages, IReadOnlyList<Type> lists)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(lists);
        var forms = FormsOf(language);
        var text = new StringBuilder(Head(language, forms));
        var (filled, open) = (0, 0);
        foreach (var list in lists)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{WordNames.Of(list)}:{(About(list) is { } about ? $" # {about}" : "")}\n"
            );
            foreach (var key in WordLists.Keys(list, language))
            {
                var (line, isKnown) = Line(language, languages, list, key, forms);
                (filled, open) = isKnown ? (filled + 1, open) : (filled, open + 1);
                text.Append(line);
            }
        }
        return new WordSheet(text.ToString(), filled, open, CldrNames.In(language).Countries.Count > 0);
    }

    /// <summary>An existing file with lines added for new words; null where its words would change.</summary>
    public static WordSheet? Added(
        InterfaceWordFile file,
        Language language,
        Languages languages,
        IReadOnlyList<Type> lists
    )
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(lists);
        var forms = FormsOf(language);
        var (text, filled, open) = (file.Source.Text, 0, 0);
        var there = file.Words.Select(word => word.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            var lines = WordLists
                .Keys(list, language)
                .Where(key =>
                    !there.Contains(WordNames.Of(list, key)) && !WordLists.OfProgram(list, language).ContainsKey(key)
                )
                .Select(key => Line(language, languages, list, key, forms))
                .ToArray();
            var heading = $"\n{WordNames.Of(list)}:";
            var at = ("\n" + text).IndexOf(heading, StringComparison.Ordinal);
            var end = at < 0 ? -1 : text.IndexOf('\n', at);
            (filled, open) = (filled + lines.Count(one => one.IsKnown), open + lines.Count(one => !one.IsKnown));
            if (lines.Length > 0)
                text =
                    end < 0
                        ? $"{text.TrimEnd('\n')}\n{heading}\n{string.Concat(lines.Select(one => one.Text))}"
                        : text.Insert(end + 1, string.Concat(lines.Select(one => one.Text)));
        }
        var after = InterfaceWordFile.Read(new SourceText(file.Source.Path, text), new Findings());
        return
            after.Words.Length == file.Words.Length + filled + open
            && file.Words.All(word => after.Words.Any(other => (other.Name, other.Text) == (word.Name, word.Text)))
            ? new WordSheet(text, filled, open, HasNames: true)
            : null;
    }

    private static (string Text, bool IsKnown) Line(
        Language language,
        Languages languages,
        Type list,
        string key,
        IReadOnlyDictionary<string, string> forms
    )
    {
        var english = EnglishWords.Named(list, key, languages);
        var word = Known(language, list, key, english, forms);
        return (
            $"  {WordNames.Kebab(key)}: \"{Escaped(word)}\" # {english}{Counts(language, list, key)}\n",
            word.Length > 0
        );
    }

    private static string Head(Language language, IReadOnlyDictionary<string, string> forms)
    {
        var quotes = forms.GetValueOrDefault(Quotes)?.Split(' ') is [var open, var close, var inner, var innerClose]
            ? $"# Quotation marks, as CLDR has them: {open}…{close} and inside them {inner}…{innerClose}\n"
            : "";
        return $$"""
            # The words around the texts in {{Wording.OwnName(
                language
            )}} ({{language.Tag}}): what buttons, labels and notices say.
            # Write each between its quotation marks; behind it stands the English. What stands in {braces} stays as it is, wherever
            # this language wants it. What CLDR knows is written already: read it over.
            {{quotes}}# publish status --language {{language.Tag}} shows how many are left.

            """.ReplaceLineEndings(
            "\n"
        );
    }

    private static string? About(Type list) =>
        list.Name switch
        {
            nameof(EditorialWords) => "what pages, feeds, shared links and paper say",
            nameof(FormWords) =>
                "how days, times and money are written: yyyy the year, MMMM a month's name, M its number, d the day, h or H the hour, mm the minutes, tt a.m. or p.m.",
            nameof(ServiceWords) => "what people call each service",
            _ => null,
        };

    private static string Known(
        Language language,
        Type list,
        string key,
        string english,
        IReadOnlyDictionary<string, string> forms
    )
    {
        var known = WordLists.OfProgram(list, language).GetValueOrDefault(key)
            ?? forms.GetValueOrDefault($"{list.Name}.{key}");
        if (known is not null)
            return WordNames.Named(known, WordNames.Places(list, key));
        if (key == nameof(EditorialWords.LanguageName))
            return Wording.OwnName(language) is var own && own != language.Tag ? own : "";
        return IsTheSameEverywhere(list, key, english) ? english : "";
    }

    /// <summary>
    /// Whether a word is the same in every language: names of services, and placeholders without letters, commas or
    /// brackets.
    /// </summary>
    private static bool IsTheSameEverywhere(Type list, string key, string english) =>
        list == typeof(ServiceWords) && key != nameof(ServiceWords.Email)
        || !WordNames.IsCounted(list, key)
            && WordNames.Used(english) is { Count: > 0 } used
            && used.Aggregate(english, (rest, place) => rest.Replace($"{{{place}}}", "", StringComparison.Ordinal))
                is var rest
            && !rest.Any(sign => char.IsLetter(sign) || sign is ',' or ';' or '(' or ')' or ':');

    private static string Counts(Language language, Type list, string key)
    {
        if (!WordNames.IsCounted(list, key) || Plurals.FormsOf(language).Length == 1)
            return "";
        var form = key[WordNames.Member(list, key)!.Length..];
        var counts = Enumerable
            .Range(0, 1000)
            .Where(count => Plurals.FormOf(language, count) == form)
            .Take(Examples + 1)
            .Select(count => count.ToString(CultureInfo.InvariantCulture))
            .ToArray();
        return $" ({string.Join(", ", counts.Take(Examples))}{(counts.Length > Examples ? " …" : "")})";
    }

    private static Dictionary<string, string> FormsOf(Language language)
    {
        using var data = Cldr.Read("forms")!;
        return (
            data.RootElement.TryGetProperty(language.Tag, out var forms)
            || data.RootElement.TryGetProperty(language.Tag.Split('-')[0], out forms)
        )
            ? forms.Deserialize(CldrTypes.Default.DictionaryStringString)!
            : [];
    }

    private static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
