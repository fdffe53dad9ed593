using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Points diagnostics at values of the input by the places that were kept of them; a file's text is read only then, and
/// once.
/// </summary>
internal sealed class InputPlaces(InputFolder input, Places places)
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>Where a value stands; where none was read there, the beginning of the file.</summary>
    /// <param name="file">Below the input.</param>
    /// <param name="keyPath">Such as <c>aliases/0</c>.</param>
    public Place Of(string file, string keyPath) => At(file, places.Of(file, keyPath) ?? 0);

    /// <summary>The same for a value that may be written in several places.</summary>
    /// <param name="otherwise">The file that is pointed at where it is written in none.</param>
    public Place OfFirst(string otherwise, params ReadOnlySpan<(string File, string KeyPath)> values)
    {
        foreach (var (file, keyPath) in values)
            if (places.Of(file, keyPath) is { } offset)
                return At(file, offset);
        return At(otherwise, 0);
    }

    /// <param name="offset">From the start of the variant's body.</param>
    public Place InBody(string file, int offset) => At(file, (places.Of(file, VariantReader.BodyPath) ?? 0) + offset);

    /// <summary>
    /// The first place that names a file, in a text that may be told of; the file itself where none does, as with
    /// assets.
    /// </summary>
    public Place Naming(string file, Site site)
    {
        foreach (var (by, offset) in places.Naming(file))
            if (MayBeTold(by, site))
                return At(by, offset);
        return At(file, 0);
    }

    private Place At(string file, int offset) => new(Text(file), offset);

    /// <summary>Nobody hears of what stands in a text that is held.</summary>
    private static bool MayBeTold(string file, Site site) =>
        DocumentFolder.IdOf(file) is not { } id
        || site.ById.TryGetValue(id, out var document)
            && (
                !file.EndsWith(".md", StringComparison.Ordinal)
                || document.Variants.Any(variant => variant.File == file)
            );

    private SourceText Text(string file) =>
        texts.TryGetValue(file, out var known)
            ? known
            : texts[file] =
                IsText(file)
                && input.Files.TryGetValue(file, out var found)
                && SourceReader.Read(found, new Findings()) is { Text: var read }
                    ? read
                    : new(file, "");

    private static bool IsText(string file) =>
        file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal);
}
