using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Write;

/// <summary>Keeps back what a diagnostic would tell of a document that nobody may know of yet.</summary>
internal sealed class HeldBack
{
    private readonly ImmutableHashSet<string> documents;
    private readonly ImmutableHashSet<string> files;

    public HeldBack(Newsroom newsroom, Released released)
    {
        documents = released.HeldIds;
        var seen = released.Documents.SelectMany(document => document.Variants).Select(variant => variant.File).ToHashSet();
        files = [.. newsroom.Documents.SelectMany(document => document.Variants).Select(variant => variant.File).Where(file => !seen.Contains(file))];
    }

    /// <summary>That an embargo cannot be read must be told: nobody else would notice that the document never appears.</summary>
    public bool MayTell(Diagnostic diagnostic) => diagnostic.Rule.TellsOfHeld
        || ((Edition.DocumentOf(diagnostic) is not { } id || !documents.Contains(id)) && !files.Contains(diagnostic.Place.Source.Path));
}
