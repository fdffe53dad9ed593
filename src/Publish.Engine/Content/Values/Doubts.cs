using System.Collections.Immutable;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Site-wide files that could not be read in full: references to them may be right all the same, and get their error as
/// the cause.
/// </summary>
internal sealed record Doubts
{
    /// <summary>Position of the list of languages in <c>site.yml</c>.</summary>
    public Place Languages { get; init; }

    /// <summary>Entries of the list that are no language tag.</summary>
    public ImmutableArray<(string Tag, Place Place)> WrongTags { get; init; } = [];

    /// <summary>Files that could not be read, or ids whose entries could not, by the file's path.</summary>
    public ImmutableDictionary<(string File, string? Id), Place> Unread { get; init; } =
        ImmutableDictionary<(string, string?), Place>.Empty;

    /// <summary>Cause of a language that is not the site's; null where it is only wrong at its own place.</summary>
    /// <param name="isLanguage">Whether it is the tag of some language.</param>
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

    /// <summary>
    /// Cause of a file that seems unused, where a file that may name it could not be read; else null.
    /// </summary>
    public Cause? OfUnused =>
        Unread
            .Values.OrderBy(one => one.Source.Path, StringComparer.Ordinal)
            .ThenBy(one => one.Offset)
            .Select(first => new Cause($"unused {first.Source.Path}") { Place = first })
            .FirstOrDefault();

    /// <summary>Cause of an unknown id, where its file could not be read; else null.</summary>
    public Cause? OfId(string file, string id) =>
        Unread.TryGetValue((file, id), out var place) || Unread.TryGetValue((file, null), out place)
            ? new Cause($"{file} {place.Offset}") { Place = place }
            : null;
}
