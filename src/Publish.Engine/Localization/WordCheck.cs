using System.Globalization;
using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// Checks that the interface has all words in each of the site's languages, and the site's own <c>words/*.yml</c>.
/// </summary>
public static class WordCheck
{
    private const int Named = 5;

    /// <summary>Reports each language that lacks words once, at its entry in <c>site.yml</c>.</summary>
    /// <param name="settings">The content of <paramref name="siteFile"/>.</param>
    /// <param name="places">Places of its values.</param>
    /// <param name="ofTheme">The theme's word lists, beside the engine's.</param>
    /// <param name="written">The site's own words, by language.</param>
    public static void Report(
        SiteSettings settings,
        SourceText siteFile,
        Places places,
        IEnumerable<Type> ofTheme,
        IReadOnlyList<(Language Language, InterfaceWordFile File)> written,
        Findings findings
    )
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(siteFile);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(findings);
        Type[] lists = [.. Wordings.Lists, .. ofTheme];
        foreach (var (language, file) in written)
            new WordFileCheck(language, file, lists, settings.Languages, findings).Report();
        // An empty word is reported in its file.
        var told = written.SelectMany(one => one.File.Words.Select(word => (one.Language, word.Name))).ToHashSet();
        var missing = lists.SelectMany(list =>
            WordLists
                .Missing([list], settings.Languages)
                .Where(word => !told.Contains((word.Language, WordNames.Of(list, word.Key))))
        );
        foreach (var lacking in missing.GroupBy(word => word.Language))
            findings.Add(
                WordRules.MissingWords,
                new Place(
                    siteFile,
                    places.Of(siteFile.Path, $"languages/{settings.Languages.ToList().IndexOf(lacking.Key)}") ?? 0
                ),
                lacking.Key.Tag,
                Name([.. lacking.Select(word => $"{word.List}.{word.Key}")]),
                Files(lacking.Key, lacking.Select(word => word.List)),
                LanguageTagSuggestions.Question(lacking.Key.Tag, [], isLanguage: true)
            );
    }

    private static string Name(IReadOnlyList<string> words) =>
        words.Count <= Named
            ? string.Join(", ", words)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", words.Take(Named))} and {words.Count - Named} more words"
            );

    private static string Files(Language language, IEnumerable<string> lists) =>
        string.Join(", ", lists.Distinct(StringComparer.Ordinal).Select(list => $"{list}.{language.Tag}.resx"));
}
