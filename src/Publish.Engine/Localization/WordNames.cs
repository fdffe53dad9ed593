using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// Names of words in <c>words/*.yml</c>: <c>EditorialWords.ListTwo</c> is <c>editorial.list-two</c>, with named
/// placeholders.
/// </summary>
public static partial class WordNames
{
    private const string Suffix = "Words";

    private static readonly ConcurrentDictionary<
        Type,
        ImmutableDictionary<string, ImmutableArray<ParameterInfo>>
    > Members = new();

    public static string Of(Type wordList)
    {
        ArgumentNullException.ThrowIfNull(wordList);
        return Kebab(
            wordList.Name.EndsWith(Suffix, StringComparison.Ordinal) ? wordList.Name[..^Suffix.Length] : wordList.Name
        );
    }

    public static string Of(Type wordList, string key) => $"{Of(wordList)}.{Kebab(key)}";

    public static string Kebab(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kebab = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            if (
                at > 0
                && char.IsAsciiLetterUpper(name[at])
                && (
                    !char.IsAsciiLetterUpper(name[at - 1])
                    || at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1])
                )
            )
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(name[at]));
        }
        return kebab.ToString();
    }

    /// <summary>Names of a word's placeholders, by number.</summary>
    /// <param name="key">With or without a plural form.</param>
    public static ImmutableArray<string> Places(Type wordList, string key) =>
        Member(wordList, key) is { } member
            ? [.. MembersOf(wordList)[member].Select(parameter => parameter.Name!)]
            : [];

    /// <summary>Whether a word has plural forms.</summary>
    public static bool IsCounted(Type wordList, string key) =>
        Member(wordList, key) is { } member
        && MembersOf(wordList)[member] is [{ ParameterType: var first }, ..]
        && first == typeof(int);

    /// <summary>The method of a key without its plural form; null for a word without placeholders.</summary>
    internal static string? Member(Type wordList, string key) =>
        MembersOf(wordList) is var members && members.ContainsKey(key)
            ? key
            : members
                .Where(member =>
                    key.StartsWith(member.Key, StringComparison.Ordinal)
                    && member.Value is [{ ParameterType: var first }, ..]
                    && first == typeof(int)
                )
                .Select(member => member.Key)
                .MaxBy(member => member.Length);

    private static ImmutableDictionary<string, ImmutableArray<ParameterInfo>> MembersOf(Type wordList) =>
        Members.GetOrAdd(wordList, static type =>
            WordLists
                .MethodsOf(type)
                .Where(method => !method.IsSpecialName)
                .DistinctBy(method => method.Name)
                .ToImmutableDictionary(method => method.Name, method => method.GetParameters().ToImmutableArray())
        );

    /// <summary>A word with named placeholders: <c>{name}</c> for <c>{0}</c>.</summary>
    public static string Named(string word, ImmutableArray<string> places) =>
        Place()
            .Replace(word, place =>
                int.TryParse(place.Groups[1].ValueSpan, out var number) && number < places.Length
                    ? $"{{{places[number]}}}"
                    : place.Value
            );

    /// <summary>
    /// A word with numbered placeholders, as <see cref="WordList"/> takes them: <c>{0}</c> for <c>{name}</c>.
    /// </summary>
    public static string Numbered(string word, ImmutableArray<string> places) =>
        Place()
            .Replace(word, place =>
                places.IndexOf(place.Groups[1].Value) is >= 0 and var number ? $"{{{number}}}" : place.Value
            );

    /// <summary>Names of the placeholders in a word; null for an unmatched brace.</summary>
    public static IReadOnlySet<string>? Used(string word) =>
        Place().Replace(word, "").AsSpan().ContainsAny('{', '}')
            ? null
            : Place().Matches(word).Select(place => place.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
