using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>What components may ask for: an encoder that leaves every script as it is, and the theme's words by language.</summary>
internal static class ThemeServices
{
    /// <param name="loadWords">Makes the theme's word list of a type in a language.</param>
    public static IServiceProvider For(ITheme theme, Func<Type, Language, WordList> loadWords)
    {
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        foreach (var type in theme.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WordList)) && !type.IsAbstract))
            typeof(ThemeServices).GetMethod(nameof(Register), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(type).Invoke(null, [services, loadWords]);
        return services.BuildServiceProvider();
    }

    private static void Register<T>(IServiceCollection services, Func<Type, Language, WordList> loadWords) where T : WordList
    {
        var loaded = new ConcurrentDictionary<Language, T>();
        services.AddSingleton<Func<Language, T>>(language => loaded.GetOrAdd(language, wanted => (T)loadWords(typeof(T), wanted)));
    }
}
