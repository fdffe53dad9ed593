namespace Publish.Model;

/// <summary>Decides what an embargo or a draft holds back at a moment: a document, or one language of it.</summary>
/// <param name="Now">The moment that counts as now.</param>
/// <param name="Drafts">Drafts may be seen.</param>
/// <param name="Held">What is under an embargo may be seen, as in check and preview.</param>
public readonly record struct EmbargoRule(DateTimeOffset Now, bool Drafts = false, bool Held = false)
{
    /// <summary>Whether a document is held back, by its own embargo or draft state or by those of its source.</summary>
    public bool Holds(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Holds(document.Draft, document.Embargo) || Holds(document.Source);
    }

    public bool Holds(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return Holds(variant.Draft, variant.Embargo);
    }

    private bool Holds(bool draft, DateTimeOffset? embargo) => (draft && !Drafts) || (embargo > Now && !Held);
}
