using System.Collections.Immutable;
using Markdig.Syntax;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.RawHtml;
using Publish.Model;

namespace Publish.Engine.Markdown.Writing;

/// <summary>Writes a parsed text as a body: main part, notes to editors, footnotes.</summary>
internal sealed class BodyWriter
{
    /// <summary>Id of the heading whose section becomes the notes to editors; views write that heading.</summary>
    public const string EditorsId = "notes-to-editors";

    private readonly MarkdownContext reading;
    private readonly BlockList main;
    private readonly BlockList notesToEditors;
    private readonly Headings headings;
    private readonly FootnoteNumbers numbers = new();
    private readonly BlockWriter blocks;

    private BodyWriter(MarkdownContext reading)
    {
        this.reading = reading;
        headings = new Headings(reading);
        blocks = new BlockWriter(reading, headings, numbers);
        (main, notesToEditors) = (new BlockList(reading, blocks), new BlockList(reading, blocks));
    }

    public static Body Write(MarkdownDocument document, MarkdownContext reading, ulong fingerprint) =>
        new BodyWriter(reading).Write(document, fingerprint);

    private Body Write(MarkdownDocument document, ulong fingerprint)
    {
        new Lookalikes(reading).Tell(document);
        headings.TakeIds(document);
        var editors = 0;
        foreach (var block in document)
        {
            if (block is FootnoteDefinition)
                continue;
            if (block is HeadingBlock heading)
            {
                var level = Headings.LevelOf(heading);
                if (headings.IdOf(heading) == EditorsId)
                {
                    editors = level;
                    continue;
                }
                if (level <= editors)
                    editors = 0;
            }
            (editors > 0 ? notesToEditors : main).Add(block);
        }
        var (text, toEditors) = (main.Finish(), notesToEditors.Finish());
        var footnotes = Footnotes();
        JudgeNotes(document);
        reading.JudgeFragments();
        return new Body
        {
            Blocks = text,
            NotesToEditors = toEditors,
            Footnotes = footnotes,
            Anchors = reading.Anchors.InOrder,
            Opening = blocks.Opening,
            Fingerprint = fingerprint,
        };
    }

    // Footnotes that only footnotes refer to are numbered after those of the text.
    private ImmutableArray<Footnote> Footnotes()
    {
        var writer = new PieceWriter(reading.Language);
        var pieces = new List<ImmutableArray<BodyPiece>>();
        for (var next = 0; next < numbers.Count; next++)
        {
            blocks.WriteAll(numbers[next], writer, reading.Language);
            pieces.Add(
                writer.ForeignAt is >= 0 and var at
                    ? new RawHtmlSanitizer(reading, at).Clean(writer.Take())
                    : writer.Take()
            );
        }
        return [.. pieces.Select((text, index) => new Footnote(numbers[index].Number, numbers[index].Calls, text))];
    }

    private void JudgeNotes(MarkdownDocument document)
    {
        if (FootnoteParser.NotesOf(document) is not { } first)
            return;
        foreach (var note in document.OfType<FootnoteDefinition>())
        {
            if (first[note.Label] != note)
                reading.Report(MarkdownRules.NoteTwice, note.Span.Start, note.Label);
            else if (note.Number == 0)
                reading.Report(MarkdownRules.UnusedNote, note.Span.Start, note.Label);
        }
    }
}
