using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>
/// What of the files that the whole site shares could not be read: what documents name there may be right all the same.
/// </summary>
internal sealed record Doubts
{
    /// <summary>The list of languages in <c>site.yml</c>.</summary>
    public Place Languages { get; init; }

    /// <summary>What stands in it and is no language.</summary>
    public ImmutableArray<(string Tag, Place Place)> WrongTags { get; init; } = [];

    /// <summary>A file that could not be read, or an id of one whose entry could not; by the file's path.</summary>
    public ImmutableDictionary<(string File, string? Id), Place> Unread { get; init; } =
        ImmutableDictionary<(string, string?), Place>.Empty;

    /// <summary>Why a language is none of the site's; null where nothing but its own place can say.</summary>
    /// <param name="isLanguage">It is the tag of some language.</param>
    public Cause? OfLanguage(string tag, bool isLanguage)
    {
        if (WrongTags is [var first, ..])
        {
            var meant = WrongTags.FirstOrDefault(wrong => LanguageTagSuggestions.By(wrong.Tag) == tag, first);
            return new Cause($"languages {meant.Tag}") { Place = meant.Place };
        }
        return isLanguage && LanguageTagSuggestions.By(tag) is null
            ? new Cause($"language {tag}")
            {
                Place = Languages,
                Rule = ReferenceRules.LanguageLeftOut,
                Arguments = [tag],
            }
            : null;
    }

    /// <summary>Why nobody seems to name a file, where one that may name it could not be read.</summary>
    public Cause? OfUnused =>
        Unread
            .Values.OrderBy(one => one.Source.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Offset)
            .Select(first => new Cause($"unused {first.Source.Path}") { Place = first })
            .FirstOrDefault();

    /// <summary>Why an id is unknown, where its file is to blame.</summary>
    public Cause? OfId(string file, string id) =>
        Unread.TryGetValue((file, id), out var place) || Unread.TryGetValue((file, null), out place)
            ? new Cause($"{file} {place.Offset}") { Place = place }
            : null;
}
