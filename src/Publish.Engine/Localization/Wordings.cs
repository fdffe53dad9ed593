using System.Collections.Concurrent;
using NodaTime;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>The wordings of a site's languages, made on demand.</summary>
public sealed class Wordings(SiteSettings settings)
{
    private readonly ConcurrentDictionary<Language, Wording> made = new();
    private readonly DateTimeZone? zone = TimeZones.Of(settings);

    /// <summary>The word lists of the engine.</summary>
    public static IReadOnlyList<Type> Lists { get; } =
    [typeof(EditorialWords), typeof(FormWords), typeof(ServiceWords)];

    public Wording this[Language language] =>
        made.GetOrAdd(language, one => new Wording(one, settings.Languages, zone, settings.TimeZoneName));

    /// <summary>Words that languages of the site lack; a build with any fails.</summary>
    public IReadOnlyList<(string List, string Key, Language Language)> Missing() =>
        WordLists.Missing(Lists, settings.Languages);
}
