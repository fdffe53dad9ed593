using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Translation.Moves;

/// <summary>Collects the text edits of a move, file by file; writes nothing.</summary>
internal sealed class MoveEdits(InputFolder input)
{
    private readonly Dictionary<string, SourceFile> sources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<TextEdit>> edits = new(StringComparer.Ordinal);

    /// <summary>The content of a file; empty where there is no such file.</summary>
    /// <exception cref="MoveRefusedException">The file cannot be read.</exception>
    public SourceFile Source(string file)
    {
        if (sources.TryGetValue(file, out var known))
            return known;
        return sources[file] = input.Files.TryGetValue(file, out var found)
            ? SourceReader.Read(found, new Findings()) ?? throw new MoveRefusedException($"{file} cannot be read.")
            : new SourceFile(new SourceText(file, ""), ReadOnlyMemory<byte>.Empty, 0);
    }

    public void Add(SourceFile source, TextEdit edit)
    {
        if (!edits.TryGetValue(source.Text.Path, out var list))
            edits[source.Text.Path] = list = [];
        list.Add(edit);
    }

    /// <summary>The bytes of each file with its edits made.</summary>
    public Dictionary<string, byte[]> Files() =>
        edits.ToDictionary(
            file => file.Key,
            file => sources[file.Key].With(TextEdit.Apply(sources[file.Key].Text.Text, file.Value)),
            StringComparer.Ordinal
        );

    /// <summary>The exception for a file whose YAML or Markdown cannot be edited safely.</summary>
    public static MoveRefusedException Unwritable(SourceFile source, int offset, string what) =>
        new($"{source.Text.Path}:{new Place(source.Text, offset).Position.Line}: {what}. Nothing was changed.");
}
