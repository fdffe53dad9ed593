namespace Publish.Model;

/// <summary>What becomes of that which a picture or a PDF tells beside what a reader sees of it.</summary>
public enum MetadataPolicy
{
    /// <summary>It is taken out on the way to the output; a position that cannot be taken out is an error.</summary>
    Strip,

    /// <summary>A file that has any is an error: those who write take it out themselves.</summary>
    Refuse,

    /// <summary>It is published.</summary>
    Keep,
}
