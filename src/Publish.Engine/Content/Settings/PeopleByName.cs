using System.Collections.Frozen;
using System.Text;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>
/// Finds the id of somebody of <c>people.yml</c> by the name in any language, however it is spaced and composed, and by
/// the id typed as a name.
/// </summary>
internal sealed class PeopleByName(IEnumerable<Party> people)
{
    private readonly FrozenDictionary<string, string> ids = people
        .SelectMany(
            person =>
                person
                    .Name.All.Select(said => said.Value)
                    .Append(person.Id!.Contains('-', StringComparison.Ordinal) ? person.Id : ""),
            (person, name) => (Name: Folded(name), Id: person.Id!)
        )
        .Where(one => one.Name.Length > 0)
        .GroupBy(one => one.Name, one => one.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(named => named.Key, named => string.Join(" or ", named.Distinct()), StringComparer.Ordinal);

    /// <summary>The id, several where several have the name, or null.</summary>
    public string? IdOf(string name) => ids.GetValueOrDefault(Folded(name));

    private static string Folded(string name) =>
        string.Join(
                ' ',
                UnicodeNormalization
                    .Of(name, NormalizationForm.FormKC)
                    .Replace('-', ' ')
                    .Replace('’', '\'')
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            .ToUpperInvariant();
}
