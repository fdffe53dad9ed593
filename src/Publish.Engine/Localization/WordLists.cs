using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>Loads the words of any <see cref="WordList"/> from resources, and lists missing ones.</summary>
public static class WordLists
{
    /// <summary>What is asked of a list by reflection, and trimming keeps of one that is loaded by its type.</summary>
    internal const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods;

    private static readonly ResourceManagerStringLocalizerFactory Localizers = new(
        Options.Create(new LocalizationOptions()),
        NullLoggerFactory.Instance
    );

    private const string Getter = "get_";

    private static readonly ConcurrentDictionary<(Type List, string Tag), FrozenDictionary<string, string>> Loaded =
        new();

    private static readonly ConditionalWeakTable<
        Language,
        ConcurrentDictionary<Type, FrozenDictionary<string, string>>
    > OfSites = [];

    public static T Load<[DynamicallyAccessedMembers(Members)] T>(Language language)
        where T : WordList => (T)Load(typeof(T), language);

    /// <summary>Creates a word list in a language.</summary>
    /// <param name="wordList">A class with a constructor of a language and a function from key to word.</param>
    public static WordList Load([DynamicallyAccessedMembers(Members)] Type wordList, Language language) =>
        (WordList)Activator.CreateInstance(wordList, language, Find(wordList, language))!;

    /// <summary>Words of a list in one language, without fallback: null for those it lacks.</summary>
    public static Func<string, string?> Find(Type wordList, Language language)
    {
        var words = Words(wordList, language);
        return key => words.GetValueOrDefault(key);
    }

    /// <summary>The word lists of an assembly, such as a theme's.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A program roots the assembly of its theme.")]
    public static IEnumerable<Type> In(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WordList)) && !type.IsAbstract);
    }

    /// <summary>All words that languages lack, by list and key.</summary>
    public static IReadOnlyList<(string List, string Key, Language Language)> Missing(
        IEnumerable<Type> wordLists,
        IEnumerable<Language> languages
    ) =>
        [
            .. from list in wordLists
            from language in languages
            from key in Keys(list, language)
            where !Words(list, language).ContainsKey(key)
            select (list.Name, key, language),
        ];

    /// <summary>
    /// All keys of a list in a language: names of its members, and for counted ones a key for each plural form.
    /// </summary>
    public static IEnumerable<string> Keys(Type wordList, Language language) =>
        MethodsOf(wordList)
            .SelectMany(method =>
                method.IsSpecialName
                    ? method.Name.StartsWith(Getter, StringComparison.Ordinal) && method.GetParameters().Length == 0
                        ? [method.Name[Getter.Length..]]
                        : []
                    : method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(int)
                        ? Plurals.FormsOf(language).Select(form => method.Name + form)
                        : (IEnumerable<string>)[method.Name]
            )
            .Distinct(StringComparer.Ordinal);

    /// <summary>Methods and getters that a list declares, in the order of its source.</summary>
    /// <remarks>A program that was compiled ahead of time has no tokens, and lists methods in that order.</remarks>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2070",
        Justification = "Lists are loaded by type, or their theme is rooted."
    )]
    internal static IEnumerable<MethodInfo> MethodsOf(Type wordList) =>
        wordList
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OrderBy(method => method.HasMetadataToken() ? method.MetadataToken : 0);

    /// <summary>The program's words overlaid with the site's own.</summary>
    internal static FrozenDictionary<string, string> Words(Type wordList, Language language) =>
        language.SiteWords.Count == 0
            ? OfProgram(wordList, language)
            : OfSites.GetOrCreateValue(language).GetOrAdd(wordList, _ => Joined(wordList, language));

    /// <summary>The words compiled in, without the site's own.</summary>
    internal static FrozenDictionary<string, string> OfProgram(Type wordList, Language language) =>
        Loaded.GetOrAdd((wordList, language.Tag), _ => Read(wordList, language.Culture));

    private static FrozenDictionary<string, string> Joined(Type wordList, Language language)
    {
        var words = OfProgram(wordList, language).ToDictionary(StringComparer.Ordinal);
        foreach (var key in Keys(wordList, language))
            if (language.SiteWords.TryGetValue(WordNames.Of(wordList, key), out var own))
                words[key] = WordNames.Numbered(own, WordNames.Places(wordList, key));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Read(Type wordList, CultureInfo culture)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = culture;
            return Localizers
                .Create(wordList)
                .GetAllStrings(includeParentCultures: false)
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
