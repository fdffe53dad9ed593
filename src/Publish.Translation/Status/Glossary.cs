using System.Collections.Immutable;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>
/// Glossary of a document: the names of people, organizations and topics in it that have a form in the target language.
/// </summary>
public static class Glossary
{
    /// <param name="text">The text to be translated.</param>
    /// <param name="spoken">The language of <paramref name="text"/>.</param>
    /// <param name="wanted">The target language.</param>
    public static ImmutableArray<Term> Of(
        TranslationDesk desk,
        DocumentTexts texts,
        SourceFile text,
        Language spoken,
        Language wanted
    )
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(text);
        var shared = texts.SharedText?.Text ?? "";
        IEnumerable<(string? Id, Localized<string>? Name)> names =
        [
            .. desk.Shared.Around.People.Values.SelectMany(person =>
                new[] { (person.Id, (Localized<string>?)person.Name), (person.Id, person.Organization) }
            ),
            .. desk.Shared.Around.Letterheads.Values.Select(letterhead =>
                ((string?)letterhead.Id, (Localized<string>?)letterhead.Name)
            ),
            .. desk.Shared.Topics.Select(topic => ((string?)topic.Id, (Localized<string>?)topic.Name)),
        ];
        return
        [
            .. (
                from one in names
                where one.Name is not null
                let term = Pair(one.Name, spoken, wanted)
                where term is not null && (Speaks(shared, one.Id) || Said(text.Text.Text, term.Name))
                group term by term into same
                select same.Key
            ).OrderBy(term => term.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The term; null where the target language has no form, or the same.</summary>
    private static Term? Pair(Localized<string> name, Language spoken, Language wanted)
    {
        var settled = name.All.FirstOrDefault(one => one.Language == wanted);
        var said = name.In(spoken).Value;
        return settled.Language is null || said == settled.Value ? null : new Term(said, settled.Value);
    }

    /// <summary>Whether a text contains the name, with either apostrophe.</summary>
    private static bool Said(string text, string name) =>
        text.Contains(name, StringComparison.Ordinal)
        || name.Contains('’', StringComparison.Ordinal)
            && text.Contains(name.Replace('’', '\''), StringComparison.Ordinal);

    /// <summary>Whether <c>document.yml</c> contains an id as a whole, not as a part of another id.</summary>
    private static bool Speaks(string shared, string? id)
    {
        for (
            var at = 0;
            id is not null && (at = shared.IndexOf(id, at, StringComparison.Ordinal)) >= 0;
            at += id.Length
        )
            if (!IsOfId(shared, at - 1) && !IsOfId(shared, at + id.Length))
                return true;
        return false;
    }

    private static bool IsOfId(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-');
}

/// <summary>A glossary term: a name in the text's language, and its form in the target language.</summary>
public sealed record Term(string Name, string Settled);
