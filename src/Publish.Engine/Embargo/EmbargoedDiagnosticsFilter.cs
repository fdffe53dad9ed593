using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Keys;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Embargo;

/// <summary>
/// Filters diagnostics of documents under embargo and of drafts, so that a build prints nothing about them.
/// </summary>
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
    /// Whether a diagnostic may be printed; errors that can hide an unreadable embargo are printed even of held
    /// documents.
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

    /// <summary>
    /// Whether an error can be the cause of an unreadable embargo: unreadable files or YAML, unknown keys, wrong times.
    /// </summary>
    private static bool MayHideEmbargo(Rule rule) =>
        rule.Severity == Severity.Error
        && (rule.Code is ['P', 'U', 'B', '0' or '1', ..] || HideEmbargo.Contains(rule.Code));
}
