namespace Publish.Engine.Markdown;

/// <summary>What becomes of an element that somebody else wrote.</summary>
internal enum ElementFate
{
    Kept,

    /// <summary>Its contents stand in its place.</summary>
    Opened,

    /// <summary>It is left out with all that is in it.</summary>
    Removed,

    /// <summary>It shows what lies elsewhere; a link to that stands in its place.</summary>
    Linked,
}
