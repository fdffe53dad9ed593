namespace Publish.Model;

/// <summary>
/// Where a document stands in one language; the names in lower case are what <c>publish status</c> prints.
/// </summary>
public enum TranslationState
{
    /// <summary>It was written in this language.</summary>
    Source,

    /// <summary>It says what the source says now.</summary>
    Current,

    /// <summary>Words of the source have changed since.</summary>
    Changed,

    /// <summary>Nobody knows which source it was made from.</summary>
    Untracked,

    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>There is no text.</summary>
    Missing,
}
