using System.Collections.Frozen;
using System.Collections.Immutable;
using Publish.Engine.Input;

namespace Publish.Engine.Derived;

/// <summary>What was made of files of the input, before the outputs are planned.</summary>
public sealed record DerivedInput
{
    /// <summary>Nothing was made.</summary>
    public static DerivedInput None { get; } = new();

    /// <summary>Cleaned files, in place of those of the input at their paths.</summary>
    public ImmutableArray<InputFile> Cleaned { get; init; } = [];

    /// <summary>Narrower versions, by the picture's path below the input.</summary>
    public FrozenDictionary<string, ScaledPicture> Pictures { get; init; } =
        FrozenDictionary<string, ScaledPicture>.Empty;

    /// <summary>Pictures that could not be scaled; null where all were.</summary>
    public UnscaledPictures? Unscaled { get; init; }

    /// <summary>What two producers made; their kinds differ, so that neither hides the other's files.</summary>
    public DerivedInput With(DerivedInput other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Cleaned = Cleaned.AddRange(other.Cleaned),
            Pictures = Pictures.Concat(other.Pictures).ToFrozenDictionary(),
            Unscaled = Unscaled ?? other.Unscaled,
        };
    }

    /// <summary>The input with the derived files in it; a version that replaces its picture goes before a cleaned one.</summary>
    public InputFolder Over(InputFolder input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var replaced = Pictures
            .Where(picture => picture.Value.IsReplaced)
            .Select(picture => picture.Value.Own[^1].File with { Path = picture.Key });
        return input with
        {
            Files = input.Files.SetItems(
                Cleaned
                    .Concat(Pictures.Values.SelectMany(picture => picture.Versions).Select(version => version.File))
                    .Concat(replaced)
                    .Select(file => KeyValuePair.Create(file.Path, file))
            ),
        };
    }
}

/// <summary>Number and cause of pictures published unscaled, as libvips cannot be loaded.</summary>
/// <param name="Why">In words for a person.</param>
public sealed record UnscaledPictures(int Number, string Why);
