namespace Publish.Metadata;

/// <summary>A range of bytes of a picture file: part of the picture, or metadata.</summary>
/// <param name="From">The first byte.</param>
/// <param name="To">The byte after the last.</param>
internal readonly record struct PicturePart(int From, int To)
{
    /// <summary>Reports the metadata in the part; null where the part belongs to the picture.</summary>
    public Action<MetadataFindings>? Tell { get; init; }

    /// <summary>
    /// What stands in the copy in its place; null where a part of the picture is copied and metadata is left out.
    /// </summary>
    public byte[]? Instead { get; init; }

    /// <summary>Whether the file cannot be read from here on, so that there is no copy of it.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>What of the part stands in the copy.</summary>
    public ReadOnlySpan<byte> Kept(byte[] file) =>
        Instead is not null ? Instead
        : Tell is null ? file.AsSpan(From, To - From)
        : [];

    public static PicturePart Unreadable(int from, int to) =>
        new(from, to) { Tell = told => told.AddUnreadable(), IsUnreadable = true };

    /// <summary>What stands after the end of the picture; zeros tell nothing, and are not copied either.</summary>
    public static PicturePart Behind(byte[] file, int from) =>
        new(from, file.Length)
        {
            Tell = told =>
            {
                if (file.AsSpan(from).ContainsAnyExcept((byte)0))
                    told.Add("something behind the picture", $"{file.Length - from} bytes");
            },
        };
}
