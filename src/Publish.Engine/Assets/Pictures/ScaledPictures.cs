using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Assets.Pictures;

/// <summary>What was made of the input's pictures.</summary>
/// <param name="Made">By the picture's path below the input.</param>
/// <param name="Files">To be laid over the input: versions, and the widest of a picture that is too heavy and only
/// shown, in its place.</param>
internal sealed record ScaledPictures(FrozenDictionary<string, ScaledPicture> Made, ImmutableArray<InputFile> Files)
{
    /// <summary>Where versions stand in the input: no file of an author can have such a name.</summary>
    public const string Folder = ".publish/pictures/";

    /// <summary>Pictures that only pages show.</summary>
    public required FrozenSet<string> ShownAlone { get; init; }

    /// <summary>Pictures too heavy to be shown as they are.</summary>
    public FrozenSet<string> Heavy { get; init; } = [];

    /// <summary>Null where the machine could do its work.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    public InputFolder Over(InputFolder input) =>
        input with
        {
            Files = input.Files.SetItems(Files.Select(file => KeyValuePair.Create(file.Path, file))),
        };
}

/// <summary>Pictures that are published as they are, because the machine could not make narrower ones.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UnscaledPictures(int Number, string Why);
