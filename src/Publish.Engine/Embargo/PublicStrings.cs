using Publish.Engine.Input;
using Publish.Engine.Localization;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Texts that are public whatever is under embargo: interface words, names of countries, languages and topics, and
/// settings.
/// </summary>
internal static class PublicStrings
{
    private const long Longest = 1 << 22;

    /// <summary>The public texts of a site.</summary>
    /// <param name="ofTheme">The theme's lists of words.</param>
    public static IEnumerable<string> Of(Site site, InputFolder input, IEnumerable<Type> ofTheme) =>
        Interface(site, ofTheme.Concat(WordLists.In(typeof(WordLists).Assembly)))
            .Concat(Topics(site))
            .Concat(Files(input));

    private static IEnumerable<string> Interface(Site site, IEnumerable<Type> lists) =>
        from language in site.Languages
        from text in lists
            .SelectMany(list => WordLists.Keys(list, language).Select(WordLists.Find(list, language)))
            .OfType<string>()
            .Concat(CldrNames.In(language).Countries.Values)
            .Concat(CldrNames.In(language).Languages.Values)
        select text;

    private static IEnumerable<string> Topics(Site site) =>
        site.Topics.SelectMany(topic => topic.Name.All.Select(name => name.Value).Append(topic.Id));

    /// <summary>The settings and the site's own interface words, as written.</summary>
    private static IEnumerable<string> Files(InputFolder input) =>
        input
            .Files.Values.Where(file =>
                file.Length < Longest
                && (
                    file.Path is "site.yml" or "regions.yml" || file.Path.StartsWith("words/", StringComparison.Ordinal)
                )
            )
            .Select(file => File.ReadAllText(file.FullPath));
}
