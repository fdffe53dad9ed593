using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Assets.Pictures;

/// <summary>Scaled versions of the input's pictures.</summary>
/// <param name="Made">By the picture's path below the input.</param>
/// <param name="Files">Files to add to the input: versions, and the largest version in place of a heavy picture that is
/// only shown.</param>
internal sealed record ScaledPictures(FrozenDictionary<string, ScaledPicture> Made, ImmutableArray<InputFile> Files)
{
    /// <summary>Virtual folder of versions in the input, which no author's file can be in.</summary>
    public const string Folder = ".publish/pictures/";

    /// <summary>Pictures that pages show and none offers for download.</summary>
    public required FrozenSet<string> ShownAlone { get; init; }

    /// <summary>Pictures too large in bytes or pixels to be shown themselves.</summary>
    public FrozenSet<string> Heavy { get; init; } = [];

    /// <summary>Pictures that could not be scaled; null where all were.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    public InputFolder Over(InputFolder input) =>
        input with
        {
            Files = input.Files.SetItems(Files.Select(file => KeyValuePair.Create(file.Path, file))),
        };
}

/// <summary>Number and cause of pictures published unscaled, as libvips cannot be loaded.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UnscaledPictures(int Number, string Why);
