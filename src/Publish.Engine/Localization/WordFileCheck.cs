using System.Globalization;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Checks a site's file of interface words: unknown keys, empty words, placeholders, date formats.</summary>
internal sealed class WordFileCheck(
    Language language,
    InterfaceWordFile file,
    IReadOnlyList<Type> lists,
    Languages languages,
    Findings findings
)
{
    private const int Months = 12;

    private static readonly DateTime AnyMoment = new(2015, 11, 24, 17, 40, 0, DateTimeKind.Utc);

    private readonly Dictionary<string, (Type List, string Key)> known = lists
        .SelectMany(list => WordLists.Keys(list, language).Select(key => (list, key)))
        .ToDictionary(one => WordNames.Of(one.list, one.key), StringComparer.Ordinal);

    public void Report()
    {
        foreach (var group in file.Words.GroupBy(word => word.List))
            if (IsNames(group.Key))
                LookAtNames(group);
            else if (lists.Any(list => WordNames.Of(list) == group.Key))
                LookAtWords(group);
            else
                Unknown(
                    group.Key,
                    group.First().ListOffset,
                    [.. lists.Select(WordNames.Of), Wording.NamedCountries, Wording.NamedLanguages]
                );
    }

    private static bool IsNames(string list) => list is Wording.NamedCountries or Wording.NamedLanguages;

    private void LookAtNames(IGrouping<string, WrittenWord> names)
    {
        foreach (var name in names)
            if (
                name.Key.Length == 0
                || (
                    names.Key == Wording.NamedLanguages
                        ? languages.Known(name.Key)?.Tag != name.Key
                        : !CldrNames.IsCountry(name.Key)
                )
            )
                Unknown(
                    name.Key,
                    name.KeyOffset,
                    names.Key == Wording.NamedLanguages ? languages.Select(one => one.Tag) : []
                );
    }

    private void LookAtWords(IGrouping<string, WrittenWord> words)
    {
        foreach (var word in words)
            if (!known.TryGetValue(word.Name, out var one))
                Unknown(
                    word.Key,
                    word.KeyOffset,
                    known
                        .Keys.Where(name => name.StartsWith(words.Key + ".", StringComparison.Ordinal))
                        .Select(name => name[(words.Key.Length + 1)..])
                );
            else if (word.Text.Length == 0)
                Add(
                    WordRules.WordEmpty,
                    word.TextOffset,
                    word.Key,
                    language.Tag,
                    EnglishWords.Named(one.List, one.Key, languages)
                );
            else
                Look(word, one.List, one.Key);
    }

    private void Look(WrittenWord word, Type list, string key)
    {
        var english = EnglishWords.Named(list, key, languages);
        var places = WordNames.Places(list, key);
        var used = WordNames.Used(word.Text);
        // A plural form such as that of one or two may lack the number.
        var wanted = WordNames.IsCounted(list, key) ? places.Skip(1) : places;
        if (used is null || !used.IsSubsetOf(places) || !wanted.All(used.Contains))
            Add(
                WordRules.WordPlaces,
                word.TextOffset,
                word.Key,
                Braced(places),
                used is null ? "a brace alone" : Braced(used),
                english
            );
        else if (Form(list, key, word.Text) is { } form)
            Add(WordRules.FormWrong, word.TextOffset, word.Key, form, english);
    }

    /// <summary>What a date format should be; null where it is valid, or the word is no format.</summary>
    private static string? Form(Type list, string key, string text)
    {
        if (list != typeof(FormWords))
            return null;
        if (key.Contains("MonthNames", StringComparison.Ordinal))
            return text.Split(' ').Length == Months && !text.Contains("  ", StringComparison.Ordinal)
                ? null
                : "list of twelve names with a space between each two";
        return !key.EndsWith("Form", StringComparison.Ordinal) || IsForm(text) ? null : "form of a date or a time";
    }

    private static bool IsForm(string text)
    {
        try
        {
            // One letter alone is a standard format of .NET.
            return text.Length > 1 && AnyMoment.ToString(text, CultureInfo.InvariantCulture) != text;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Braced(IEnumerable<string> places) =>
        string.Join(" and ", places.Select(place => $"{{{place}}}")) is { Length: > 0 } braced
            ? braced
            : "nothing in braces";

    private void Unknown(string name, int offset, IEnumerable<string> candidates) =>
        Add(ParseRules.KeyUnknown, offset, name, Spelling.Question(name, candidates));

    private void Add(Rule rule, int offset, params string[] arguments) =>
        findings.Add(rule, new Place(file.Source, offset), arguments);
}
