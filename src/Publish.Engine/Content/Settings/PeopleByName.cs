using System.Collections.Frozen;
using System.Text;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Settings;

/// <summary>
/// Finds ids of <c>people.yml</c> by a name in any language, ignoring case, spacing and normalization (NFKC), or by an
/// id typed as a name.
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

    /// <summary>The id, several joined by “or” where several have the name, or null.</summary>
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
