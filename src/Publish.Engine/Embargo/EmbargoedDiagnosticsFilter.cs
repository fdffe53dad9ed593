using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>Keeps back what a diagnostic would tell of a document that nobody may know of yet.</summary>
internal sealed class EmbargoedDiagnosticsFilter
{
    private static readonly ImmutableHashSet<string> HideEmbargo =
    [
        TimeRules.TimeSkipped.Code,
        TimeRules.EmbargoTwice.Code,
        TimeRules.EmbargoBeforeDate.Code,
        ParseRules.EmbargoWrong.Code,
        ParseRules.KeyUnknown.Code,
        DocumentRules.FrontMatterOpen.Code,
        DocumentRules.FrontMatterMissing.Code,
    ];

    private readonly ImmutableHashSet<string> documents;
    private readonly ImmutableHashSet<string> files;
    private readonly ImmutableHashSet<string> inDoubt;

    public EmbargoedDiagnosticsFilter(Newsroom newsroom, Released released)
    {
        documents = released.HeldIds;
        var seen = released
            .Documents.SelectMany(document => document.Variants)
            .Select(variant => variant.File)
            .ToHashSet();
        files =
        [
            .. newsroom
                .Documents.SelectMany(document => document.Variants)
                .Select(variant => variant.File)
                .Where(file => !seen.Contains(file)),
        ];
        inDoubt = [.. newsroom.Documents.Where(IsInDoubt).Select(document => document.Id)];
    }

    /// <summary>
    /// Why an embargo cannot be read must be told: nobody else would notice that the document never appears.
    /// </summary>
    public bool MayTell(Diagnostic diagnostic)
    {
        var document = DocumentFolder.IdOf(diagnostic);
        if (!files.Contains(diagnostic.Place.Source.Path) && (document is null || !documents.Contains(document)))
            return true;
        return document is not null && inDoubt.Contains(document) && MayHideEmbargo(diagnostic.Rule);
    }

    private static bool IsInDoubt(Document document) =>
        document.Embargo == DateTimeOffset.MaxValue
        || document.Variants.Any(variant => variant.Embargo == DateTimeOffset.MaxValue);

    /// <summary>Files and YAML that cannot be read, and keys that may be a misspelled embargo.</summary>
    private static bool MayHideEmbargo(Rule rule) =>
        rule.Severity == Severity.Error
        && (rule.Code is ['P', 'U', 'B', '0' or '1', ..] || HideEmbargo.Contains(rule.Code));
}
