using System.Text;

namespace Publish.Translation.Moves;

/// <summary>A replacement in a text: offset, length, new words.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Instead)
{
    /// <summary>The text with all edits applied; equal edits are applied once.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text);
        foreach (var edit in edits.Distinct().OrderByDescending(edit => edit.Start))
            edited.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Instead);
        return edited.ToString();
    }
}
