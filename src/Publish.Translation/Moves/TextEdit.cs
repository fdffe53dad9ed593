using System.Text;

namespace Publish.Translation.Moves;

/// <summary>A part of a text and what is to stand there.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Instead)
{
    /// <summary>The text with all of them made; what is edited twice at one place is edited once.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text);
        foreach (var edit in edits.Distinct().OrderByDescending(edit => edit.Start))
            edited.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Instead);
        return edited.ToString();
    }
}
