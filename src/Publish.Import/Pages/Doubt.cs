namespace Publish.Import;

/// <summary>Something about an imported page that a person should look at.</summary>
/// <param name="Message">A whole sentence in English, for a person who does not know the program.</param>
/// <param name="Excerpt">The words that it is about, short; empty where there are none.</param>
public sealed record Doubt(DoubtKind Kind, string Message, string Excerpt = "");

/// <summary>What there is to doubt; the report groups by it.</summary>
public enum DoubtKind
{
    /// <summary>It is no document, or cannot be read: nothing of it is imported.</summary>
    NotImported,

    /// <summary>Its characters or its end are not what they should be.</summary>
    Damaged,

    /// <summary>It was read, and had something that cannot be taken over.</summary>
    LeftOut,

    /// <summary>It was taken for something, and may be something else.</summary>
    Uncertain,

    /// <summary>Letters or signs that were probably lost before: told, never guessed.</summary>
    Lost,

    /// <summary>What was written says otherwise than what was read.</summary>
    Differs,

    /// <summary>A file that a page names is not there.</summary>
    FileMissing,

    /// <summary>Two pages may be one text in two languages.</summary>
    Pair,

    /// <summary>A person has changed what an earlier import wrote, and it was left as it is.</summary>
    Kept,
}
