using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>
/// Service provider for components: an HTML encoder for all of Unicode, and the theme's words by language.
/// </summary>
/// <remarks>Not a container, which would compile expressions for each component.</remarks>
internal sealed class ThemeServices : IServiceProvider
{
    private readonly FrozenDictionary<Type, object> services;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All classes share the code of a generic method.")]
    [UnconditionalSuppressMessage("Trimming", "IL2076", Justification = "A program roots the assembly of its theme.")]
    public ThemeServices(ITheme theme)
    {
        var found = new Dictionary<Type, object> { [typeof(HtmlEncoder)] = HtmlEncoder.Create(UnicodeRanges.All) };
        var words = typeof(ThemeServices).GetMethod(
            nameof(WordsByLanguage),
            BindingFlags.NonPublic | BindingFlags.Static
        )!;
        foreach (var type in WordsOf(theme))
            found.Add(
                typeof(Func<,>).MakeGenericType(typeof(Language), type),
                words.MakeGenericMethod(type).Invoke(null, [])!
            );
        services = found.ToFrozenDictionary();
    }

    public object? GetService(Type serviceType) => services.GetValueOrDefault(serviceType);

    /// <summary>The theme's own word lists.</summary>
    public static IEnumerable<Type> WordsOf(ITheme theme) => WordLists.In(theme.Assembly);

    private static Func<Language, T> WordsByLanguage<[DynamicallyAccessedMembers(WordLists.Members)] T>()
        where T : WordList
    {
        var loaded = new ConditionalWeakTable<Language, T>();
        return language => loaded.GetValue(language, WordLists.Load<T>);
    }
}
