using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// How words are named where translators write them: <c>EditorialWords.ListTwo</c> is <c>editorial.list-two</c>, and
/// its places have names.
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

    /// <summary>What a word is filled with, in the order of its numbers.</summary>
    /// <param name="key">With or without a plural's form at its end.</param>
    public static ImmutableArray<string> Places(Type wordList, string key) =>
        Member(wordList, key) is { } member
            ? [.. MembersOf(wordList)[member].Select(parameter => parameter.Name!)]
            : [];

    /// <summary>Whether it has a form for one, few or many.</summary>
    public static bool IsCounted(Type wordList, string key) =>
        Member(wordList, key) is { } member
        && MembersOf(wordList)[member] is [{ ParameterType: var first }, ..]
        && first == typeof(int);

    /// <summary>The method that says a word, whatever the plural's form; null for one that is never filled.</summary>
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
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName)
                .DistinctBy(method => method.Name)
                .ToImmutableDictionary(method => method.Name, method => method.GetParameters().ToImmutableArray())
        );

    /// <summary>The word as translators see it: <c>{name}</c> for <c>{0}</c>.</summary>
    public static string Named(string word, ImmutableArray<string> places) =>
        Place()
            .Replace(word, place =>
                int.TryParse(place.Groups[1].ValueSpan, out var number) && number < places.Length
                    ? $"{{{places[number]}}}"
                    : place.Value
            );

    /// <summary>The word as <see cref="WordList"/> fills it: <c>{0}</c> for <c>{name}</c>.</summary>
    public static string Numbered(string word, ImmutableArray<string> places) =>
        Place()
            .Replace(word, place =>
                places.IndexOf(place.Groups[1].Value) is >= 0 and var number ? $"{{{number}}}" : place.Value
            );

    /// <summary>The names in braces; null where a brace belongs to nothing.</summary>
    public static IReadOnlySet<string>? Used(string word) =>
        Place().Replace(word, "").AsSpan().ContainsAny('{', '}')
            ? null
            : Place().Matches(word).Select(place => place.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
