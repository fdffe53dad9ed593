namespace Publish.Model;

/// <summary>
/// When one language of a document appeared and when it last changed.
/// The day that a document bears, <see cref="DatedDocument.Date"/>, is a third fact: lists are in its order.
/// </summary>
public static class Chronology
{
    /// <summary>
    /// When readers of this language could first see it: as <c>published</c> says, else on the day that the document
    /// bears; never before the end of an embargo. Null of a page that says nothing of it.
    /// </summary>
    public static When? Appeared(this Document document, Variant variant) =>
        Appeared(document, variant, (document as DatedDocument)?.Date);

    /// <inheritdoc cref="Appeared(Document, Variant)"/>
    public static When Appeared(this DatedDocument document, Variant variant) =>
        Appeared(document, variant, document.Date)!.Value;

    /// <summary>The latest of what is said of the document and of this language; never before it appeared.</summary>
    public static When? LastChanged(this Document document, Variant variant) =>
        LastChanged(document, document.Appeared(variant));

    /// <inheritdoc cref="LastChanged(Document, Variant)"/>
    public static When LastChanged(this DatedDocument document, Variant variant) =>
        LastChanged(document, document.Appeared(variant))!.Value;

    /// <summary>Its last change where it has changed since it appeared, or its authors say so; else null.</summary>
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
