using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>
/// Finds the place (file and offset) of a value of the input for a diagnostic; file texts are read on demand and
/// cached.
/// </summary>
internal sealed class InputPlaces(InputFolder input, Places places)
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>The place of a value; the start of the file where none was read.</summary>
    /// <param name="file">Below the input.</param>
    /// <param name="keyPath">Such as <c>aliases/0</c>.</param>
    public Place Of(string file, string keyPath) => At(file, places.Of(file, keyPath) ?? 0);

    /// <summary>The first place of a value that may be written in several.</summary>
    /// <param name="otherwise">The file to point at where it is written in none.</param>
    public Place OfFirst(string otherwise, params ReadOnlySpan<(string File, string KeyPath)> values)
    {
        foreach (var (file, keyPath) in values)
            if (places.Of(file, keyPath) is { } offset)
                return At(file, offset);
        return At(otherwise, 0);
    }

    /// <summary>A place in a body.</summary>
    /// <param name="offset">From the start of the variant's body.</param>
    public Place InBody(string file, int offset) => At(file, (places.Of(file, VariantReader.BodyPath) ?? 0) + offset);

    /// <summary>The first released place that names a file; the file itself where none does, as with assets.</summary>
    public Place Naming(string file, Site site)
    {
        foreach (var (by, offset) in places.Naming(file))
            if (MayBeTold(by, site))
                return At(by, offset);
        return At(file, 0);
    }

    private Place At(string file, int offset) => new(Text(file), offset);

    /// <summary>Whether a diagnostic may name a file: false for drafts and what is under embargo.</summary>
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
