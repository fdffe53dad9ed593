using System.Text;
using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>
/// Counts the letters of a page and of what became of it, with eyes that know nothing of blocks: what those that do
/// have missed is missed here too only by chance.
/// </summary>
internal sealed class LetterBalance
{
    /// <summary>What the names of notes, and a heading over them, may take with them.</summary>
    private const int OfHeading = 14;

    private const int OfName = 2;

    private const int LongestLabel = 14;

    private readonly Dictionary<char, int> balance = [];

    /// <summary>The letters of a page that its text does not have; null where it has all.</summary>
    public static string? Lost(
        IElement content,
        IReadOnlyCollection<OldBlock> blocks,
        IReadOnlyCollection<OldNote> notes
    )
    {
        var letters = new LetterBalance();
        letters.Add(content, 1, isSource: true);
        foreach (var block in blocks.Concat(notes.SelectMany(note => note.Blocks)))
            letters.Add(block.Element, -1, isSource: true);
        return letters.Missing(notes.Count == 0 ? 0 : OfHeading + (OfName * notes.Count));
    }

    /// <summary>The letters of a text that what is shown of it does not have.</summary>
    /// <param name="unsaid">Headings in whose place the site says the same in its own words.</param>
    public static string? Lost(OldText text, IEnumerable<PlainBlock> unsaid, IEnumerable<IElement> shown)
    {
        var letters = new LetterBalance();
        foreach (var block in text.Blocks.Concat(text.Notes.SelectMany(note => note.Blocks)))
            letters.Add(block.Element, 1);
        foreach (var block in unsaid)
            letters.Add(PlainLine.Words(block.Line), -1);
        foreach (var element in shown)
            letters.Add(element, -1);
        return letters.Missing(0);
    }

    private void Add(IElement root, int weight, bool isSource = false)
    {
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
            if (node is IText text)
                Add(text.Data, weight);
            else if (
                node is IElement element
                && !ElementKinds.Silent.Contains(element.LocalName)
                && !(isSource && IsCall(element))
            )
                foreach (var child in element.ChildNodes)
                    open.Push(child);
    }

    private void Add(string words, int weight)
    {
        foreach (var c in words)
            if (char.IsLetter(c))
                balance[c] = balance.GetValueOrDefault(c) + weight;
    }

    private static bool IsCall(IElement element) =>
        element.LocalName == "sup"
        || element.LocalName == "a"
            && element.GetAttribute("href") is ['#', ..]
            && element.TextContent.Count(c => !char.IsWhiteSpace(c)) <= LongestLabel;

    private string? Missing(int allowed)
    {
        if (balance.Values.Sum(count => Math.Max(count, 0)) <= allowed)
            return null;
        var missing = new StringBuilder();
        foreach (
            var (letter, count) in balance.Where(pair => pair.Value > 0).OrderByDescending(pair => pair.Value).Take(20)
        )
            missing.Append(letter).Append(" × ").Append(count).Append(' ');
        return missing.ToString().TrimEnd();
    }
}
