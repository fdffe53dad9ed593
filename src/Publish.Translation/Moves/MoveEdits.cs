using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Translation.Moves;

/// <summary>The files that a move reads, and what it changes in each; nothing is written.</summary>
internal sealed class MoveEdits(InputFolder input)
{
    private readonly Dictionary<string, SourceFile> sources = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<TextEdit>> edits = new(StringComparer.Ordinal);

    /// <summary>A file as it is; an empty one where there is none.</summary>
    /// <exception cref="MoveRefusedException">It cannot be read.</exception>
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

    /// <summary>A file has a form in which nobody but its author should write.</summary>
    public static MoveRefusedException Unwritable(SourceFile source, int offset, string what) =>
        new($"{source.Text.Path}:{new Place(source.Text, offset).Position.Line}: {what}. Nothing was changed.");
}
