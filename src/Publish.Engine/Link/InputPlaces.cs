using Publish.Engine.Diagnostics;
using Publish.Engine.Parse;
using Publish.Engine.Read;

namespace Publish.Engine.Link;

/// <summary>Finds again where a value was written, only when a diagnostic must point at it.</summary>
internal sealed class InputPlaces(InputFolder input)
{
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>The first place after <paramref name="key"/> where <paramref name="value"/> stands in a file of the input.</summary>
    /// <param name="file">Below the input.</param>
    public Place Find(string file, string key, string value)
    {
        var text = Text(file);
        var after = Math.Max(0, text.Text.IndexOf(key + ":", StringComparison.Ordinal));
        return new Place(text, Math.Max(0, text.Text.IndexOf(value, after, StringComparison.Ordinal)));
    }

    /// <param name="offset">From the start of the variant's body.</param>
    public Place InBody(string file, int offset)
    {
        var text = Text(file);
        return new Place(text, (FrontMatterBounds.Of(text.Text)?.Body ?? 0) + offset);
    }

    public Place At(string file, int offset) => new(Text(file), offset);

    /// <summary>Read once, however much of it is told.</summary>
    private SourceText Text(string file) => texts.TryGetValue(file, out var known) ? known
        : texts[file] = new(file, input.Files.TryGetValue(file, out var found) ? File.ReadAllText(found.FullPath) : "");
}
