using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Import;

/// <summary>Writes a text as Markdown of our dialect, and proves that it says the same.</summary>
internal static class MarkdownOfText
{
    public static WrittenText Write(OldText rest, Languages languages, Language language)
    {
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(language);
        var doubts = new DoubtList();
        var text = PlainText.Of(rest, languages, language, doubts);
        if (text.Blocks.Count == 0)
            return new([], doubts.All());
        var cares = new Dictionary<object, Care>();
        ImmutableArray<WrittenPiece> pieces;
        List<TextDifference> differences;
        for (var round = 0; ; round++)
        {
            pieces = PiecesOf(text, cares);
            differences = Proof.Find(rest, text, pieces, languages, language);
            if (differences.Count == 0 || round == 3)
                break;
            var more = false;
            foreach (var place in differences.Select(difference => difference.Of).OfType<object>().Distinct())
                if (cares.GetValueOrDefault(place) is < Care.Bare and var care)
                    (cares[place], more) = (care + 1, true);
            if (!more)
                break;
        }
        foreach (var difference in differences)
            doubts.Add(DoubtKind.Differs, difference.Message, difference.Excerpt);
        foreach (
            var (_, _) in cares.Where(place =>
                place.Value == Care.Bare && differences.TrueForAll(difference => difference.Of != place.Key)
            )
        )
            doubts.Add(DoubtKind.Differs, "Emphasis could not be written in one of the paragraphs.");
        return new(pieces, doubts.All());
    }

    private static ImmutableArray<WrittenPiece> PiecesOf(PlainText text, Dictionary<object, Care> cares)
    {
        var output = new MarkdownOutput();
        var writer = new BlockMarkdown(output);
        for (var index = 0; index < text.Blocks.Count; index++)
        {
            if (index > 0)
                writer.Part(text.Blocks, index);
            writer.Write(
                text.Blocks[index],
                cares.GetValueOrDefault(text.Blocks[index]),
                BlockMarkdown.Alternates(text.Blocks, index)
            );
        }
        foreach (var note in text.Notes)
        {
            output.BlankLine();
            writer.Note(note.Label, note.Blocks, cares.GetValueOrDefault(note));
        }
        output.NewLine();
        return output.Pieces();
    }
}
