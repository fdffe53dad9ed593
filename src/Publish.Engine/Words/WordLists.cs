using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Publish.Model;

namespace Publish.Engine.Words;

/// <summary>Loads the words of any assembly's <see cref="WordList"/> whole, so that pages pay no lookup and what a language lacks is known exactly.</summary>
public static class WordLists
{
    private static readonly ResourceManagerStringLocalizerFactory Localizers =
        new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);

    private static readonly ConcurrentDictionary<(Type List, string Tag), FrozenDictionary<string, string>> Loaded = new();

    public static T Load<T>(Language language) where T : WordList => (T)Load(typeof(T), language);

    /// <param name="wordList">A class with a constructor of a language and a way to find words.</param>
    public static WordList Load(Type wordList, Language language) =>
        (WordList)Activator.CreateInstance(wordList, language, Find(wordList, language))!;

    /// <summary>The words of a list in one language and no other: what it lacks is null.</summary>
    public static Func<string, string?> Find(Type wordList, Language language)
    {
        var words = Words(wordList, language);
        return key => words.GetValueOrDefault(key);
    }

    /// <summary>The lists that an assembly brings, such as a theme's.</summary>
    public static IEnumerable<Type> In(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WordList)) && !type.IsAbstract);
    }

    /// <summary>Every word that a list wants and a language lacks.</summary>
    public static IReadOnlyList<(string List, string Key, Language Language)> Missing(IEnumerable<Type> wordLists, IEnumerable<Language> languages) =>
        [.. from list in wordLists
            from language in languages
            from key in Keys(list, language)
            where !Words(list, language).ContainsKey(key)
            select (list.Name, key, language)];

    /// <summary>The keys that a list wants in a language: its members' names, and of what is counted also the form for one.</summary>
    public static IEnumerable<string> Keys(Type wordList, Language language) =>
        wordList.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(member => member switch
            {
                PropertyInfo property when property.GetIndexParameters().Length == 0 => [property.Name],
                MethodInfo { IsSpecialName: false } method when method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(int) =>
                    WordList.HasSingular(language) ? [method.Name, method.Name + "One"] : [method.Name],
                MethodInfo { IsSpecialName: false } method => [method.Name],
                _ => (IEnumerable<string>)[],
            })
            .Distinct(StringComparer.Ordinal);

    internal static FrozenDictionary<string, string> Words(Type wordList, Language language) =>
        Loaded.GetOrAdd((wordList, language.Tag), _ => Read(wordList, language.Culture));

    private static FrozenDictionary<string, string> Read(Type wordList, CultureInfo culture)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = culture;
            return Localizers.Create(wordList).GetAllStrings(includeParentCultures: false)
                .ToFrozenDictionary(word => word.Name, word => word.Value, StringComparer.Ordinal);
        }
        catch (MissingManifestResourceException)
        {
            return FrozenDictionary<string, string>.Empty;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
