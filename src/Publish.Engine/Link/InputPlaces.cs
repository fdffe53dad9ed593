using Publish.Engine.Diagnostics;
using Publish.Engine.Read;

namespace Publish.Engine.Link;

/// <summary>Finds a file again, only when a diagnostic must point into it.</summary>
internal sealed class InputPlaces(InputFolder input)
{
    public Place At(string file, int offset) => new(Text(file), offset);

    private SourceText Text(string file) =>
        new(file, input.Files.TryGetValue(file, out var found) ? File.ReadAllText(found.FullPath) : "");
}
