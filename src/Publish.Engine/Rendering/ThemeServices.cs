using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Engine.Rendering;

/// <summary>What components may ask for: an encoder that leaves every script as it is, and the theme's words by language.</summary>
internal static class ThemeServices
{
    public static IServiceProvider For(ITheme theme)
    {
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        var register = typeof(ThemeServices).GetMethod(nameof(AddWords), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in WordsOf(theme))
            register.MakeGenericMethod(type).Invoke(null, [services]);
        return services.BuildServiceProvider();
    }

    /// <summary>The word lists of the theme's own.</summary>
    public static IEnumerable<Type> WordsOf(ITheme theme) =>
        theme.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WordList)) && !type.IsAbstract);

    private static void AddWords<T>(IServiceCollection services) where T : WordList
    {
        var loaded = new ConditionalWeakTable<Language, T>();
        services.AddSingleton<Func<Language, T>>(language => loaded.GetValue(language, WordLists.Load<T>));
    }
}
