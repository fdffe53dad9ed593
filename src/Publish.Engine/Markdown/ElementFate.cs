namespace Publish.Engine.Markdown;

/// <summary>What an HTML policy does with an element.</summary>
internal enum ElementFate
{
    Kept,

    /// <summary>Replaced by its contents.</summary>
    Opened,

    /// <summary>Removed with its contents.</summary>
    Removed,

    /// <summary>Embeds something from elsewhere; replaced by a link to it.</summary>
    Linked,
}
