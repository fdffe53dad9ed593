namespace Publish.Model;

/// <summary>Line breaking of a run of text.</summary>
public enum Hold : byte
{
    None,

    /// <summary>No break inside.</summary>
    Together,

    /// <summary>No break inside or before: the rest of a no-break range that a run ends within.</summary>
    Glued,
}
