namespace Publish.Model;

/// <summary>
/// Dates of first publication and last change of a variant; lists are ordered by <see cref="DatedDocument.Date"/>
/// instead.
/// </summary>
public static class Chronology
{
    /// <summary>
    /// Date of publication in this language: <c>published</c>, else the document's date; never before the end of an
    /// embargo. Null for a standing page without one.
    /// </summary>
    public static When? Appeared(this Document document, Variant variant) =>
        Appeared(document, variant, (document as DatedDocument)?.Date);

    /// <inheritdoc cref="Appeared(Document, Variant)"/>
    public static When Appeared(this DatedDocument document, Variant variant) =>
        Appeared(document, variant, document.Date)!.Value;

    /// <summary>
    /// Date of the last change: the latest of <c>published</c> and <c>updated</c>; never before publication.
    /// </summary>
    public static When? LastChanged(this Document document, Variant variant) =>
        LastChanged(document, document.Appeared(variant));

    /// <inheritdoc cref="LastChanged(Document, Variant)"/>
    public static When LastChanged(this DatedDocument document, Variant variant) =>
        LastChanged(document, document.Appeared(variant))!.Value;

    /// <summary>
    /// Date of the last change where it is after publication or <c>updated</c> is written; else null.
    /// </summary>
    public static When? Revised(this DatedDocument document, Variant variant)
    {
        var changed = document.LastChanged(variant);
        return document.Updated is null && changed.Instant == document.Appeared(variant).Instant ? null : changed;
    }

    private static When? Appeared(Document document, Variant variant, When? date)
    {
        var held = Later(End(document.Embargo), End(document.Source.Embargo));
        return Later(Later(variant.Published ?? document.Published ?? date, held), End(variant.Embargo));
    }

    private static When? LastChanged(Document document, When? appeared) =>
        Later(Later(appeared, document.Published), document.Updated);

    private static When? End(DateTimeOffset? embargo) =>
        embargo is { } until && until != DateTimeOffset.MaxValue ? When.Of(until) : null;

    private static When? Later(When? one, When? other) =>
        one is null || (other is { } later && later.Instant > one.Value.Instant) ? other : one;
}
