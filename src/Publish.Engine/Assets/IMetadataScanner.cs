namespace Publish.Engine.Assets;

/// <summary>Looks for metadata (positions, cameras, authors) in pictures.</summary>
public interface IMetadataScanner
{
    /// <summary>Whether a picture has no metadata.</summary>
    bool IsBare(byte[] picture);
}
