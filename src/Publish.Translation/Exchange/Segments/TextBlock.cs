using System.Collections.Immutable;
using Publish.Translation.Exchange.Xliff;

namespace Publish.Translation.Exchange.Segments;

/// <summary>
/// A block of a body, or a value of a front matter, as atoms; the first and the last are structure, and one separates
/// any two leaves.
/// </summary>
/// <param name="Text">The text that the offsets of the atoms count in.</param>
/// <param name="Shape">Equal for blocks that can correspond to each other in two languages, such as <c>h2</c>.</param>
/// <param name="Says">The kind of block in a translator's notes, such as <c>heading</c>.</param>
internal sealed record TextBlock(string Text, ImmutableArray<Atom> Atoms, string Shape, string Says)
{
    public int Start => Atoms[0].Start;

    public int End => Atoms[^1].End;

    public string Raw => Text[Start..End];

    /// <summary>The ranges of atoms that are words; leaves without words are omitted.</summary>
    public IEnumerable<(int From, int To, LeafKind Kind)> Leaves()
    {
        for (var at = 0; at + 1 < Atoms.Length; at++)
        {
            if (Atoms[at].Kind != AtomKind.Structure)
                continue;
            var to = at + 1;
            while (Atoms[to].Kind != AtomKind.Structure)
                to++;
            if (to > at + 1)
                yield return (at + 1, to, Atoms[at].Leaf);
        }
    }

    public string RawOf(int from, int to) => from < to ? Text[Atoms[from].Start..Atoms[to - 1].End] : "";

    /// <summary>Merges several blocks of one text into one block.</summary>
    public static TextBlock Joined(IReadOnlyList<TextBlock> blocks)
    {
        var atoms = blocks[0].Atoms.ToBuilder();
        foreach (var block in blocks.Skip(1))
        {
            atoms[^1] = block.Atoms[0] with { Start = atoms[^1].Start };
            atoms.AddRange(block.Atoms[1..]);
        }
        return blocks[0] with
        {
            Shape = string.Join('+', blocks.Select(block => block.Shape)),
            Atoms = atoms.ToImmutable(),
        };
    }

    /// <summary>A value of a front matter as a block, in which each line is a leaf.</summary>
    public static TextBlock OfValue(string key, string value)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>();
        atoms.Add(new(AtomKind.Structure, 0, 0, Leaf: LeafKind.Line));
        for (var at = 0; at < value.Length; at++)
            atoms.Add(
                value[at] == '\n' ? new(AtomKind.Structure, at, at + 1, Leaf: LeafKind.Line) : XmlSafeText.At(value, at)
            );
        atoms.Add(new(AtomKind.Structure, value.Length, value.Length));
        return new(value, atoms.ToImmutable(), key, "front matter: " + key);
    }
}
