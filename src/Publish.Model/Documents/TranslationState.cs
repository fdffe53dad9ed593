namespace Publish.Model;

/// <summary>State of a document in a language; <c>publish status</c> prints the names in lower case.</summary>
public enum TranslationState
{
    /// <summary>The source language.</summary>
    Source,

    /// <summary>Up to date with the source.</summary>
    Current,

    /// <summary>The source has changed since the translation.</summary>
    Changed,

    /// <summary>Unknown: no source mark (<c>follows</c>) from which it can be told.</summary>
    Untracked,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>No variant.</summary>
    Missing,
}
