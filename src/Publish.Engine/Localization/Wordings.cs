using System.Collections.Concurrent;
using NodaTime;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>The wording of every language of a site, made when first asked for.</summary>
public sealed class Wordings(SiteSettings settings)
{
    private readonly ConcurrentDictionary<Language, Wording> made = new();
    private readonly DateTimeZone? zone = TimeZones.Of(settings);

    /// <summary>The lists whose words reach the theme finished.</summary>
    public static IReadOnlyList<Type> Lists { get; } =
    [typeof(EditorialWords), typeof(FormWords), typeof(ServiceWords)];

    public Wording this[Language language] =>
        made.GetOrAdd(language, one => new Wording(one, settings.Languages, zone, settings.TimeZoneName));

    /// <summary>The words that a language of the site lacks; a build with any fails.</summary>
    public IReadOnlyList<(string List, string Key, Language Language)> Missing() =>
        WordLists.Missing(Lists, settings.Languages);
}
