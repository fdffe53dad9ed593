namespace Publish.Model;

/// <summary>Where a line must not end.</summary>
public enum Hold : byte
{
    None,

    /// <summary>Not inside: a word, figure or name.</summary>
    Together,

    /// <summary>Not inside and not before: the rest of a word that an element or a language ends in.</summary>
    Glued,
}
