using Publish.Model;

namespace Publish.Import;

/// <summary>
/// The documents that the site has already, found by the old addresses that lead to them or by what an earlier import
/// remembers.
/// </summary>
internal sealed class KnownDocuments
{
    private readonly Dictionary<string, string> byAlias = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Document> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImportMemory memory;

    public KnownDocuments(Newsroom newsroom, ImportMemory memory)
    {
        this.memory = memory;
        foreach (var document in newsroom.Documents)
        {
            byId[document.Id] = document;
            foreach (var alias in document.Aliases.Concat(document.Variants.SelectMany(variant => variant.Aliases)))
                byAlias.TryAdd(alias.ToString().TrimEnd('/'), document.Id);
        }
    }

    /// <summary>Whether an old address leads to a document other than the one named.</summary>
    public bool LeadsElsewhere(string alias, string id) =>
        byAlias.TryGetValue(alias.TrimEnd('/'), out var other) && other != id;

    public string? IdOf(Draft draft) =>
        memory.IdOf(draft.Source) is { } remembered && byId.ContainsKey(remembered) ? remembered
        : draft.Address is { } address && OldAlias.Of(address) is { } alias
            ? byAlias.GetValueOrDefault(alias.TrimEnd('/'))
        : null;

    /// <summary>Whether a document of that id is there which does not say the same.</summary>
    public bool IsAnother(string id, Draft draft) =>
        byId.TryGetValue(id, out var document)
        && document.Variants.All(variant => variant.Language.Tag != draft.Language || variant.Title != draft.Title);
}
