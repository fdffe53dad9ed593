namespace Publish.Model;

/// <summary>What is done with metadata of pictures and PDFs.</summary>
public enum MetadataPolicy
{
    /// <summary>Removed from the output; a position that cannot be removed is an error.</summary>
    Strip,

    /// <summary>An error, so that authors remove it themselves.</summary>
    Refuse,

    /// <summary>Published unchanged.</summary>
    Keep,
}
