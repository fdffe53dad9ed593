using System.Collections.Immutable;
using Markdig.Syntax;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Makes a body of a parsed text: its main part, its notes to editors, its footnotes.</summary>
internal sealed class BodyWriter
{
    private const string EditorsId = "notes-to-editors";

    private readonly Reading reading;
    private readonly PieceWriter writer = new();
    private readonly PieceWriter editorsWriter = new();
    private readonly Headings headings;
    private readonly List<Note> called = [];
    private readonly BlockWriter blocks;

    private BodyWriter(Reading reading)
    {
        this.reading = reading;
        headings = new Headings(reading);
        blocks = new BlockWriter(reading, headings, called);
    }

    public static Body Write(MarkdownDocument document, Reading reading, ulong fingerprint) => new BodyWriter(reading).Write(document, fingerprint);

    private Body Write(MarkdownDocument document, ulong fingerprint)
    {
        headings.TakeIds(document);
        var editors = 0;
        foreach (var block in document)
        {
            if (block is Note)
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
            blocks.Write(block, editors > 0 ? editorsWriter : writer, reading.Language);
        }
        var (main, notesToEditors) = (Finish(writer), Finish(editorsWriter));
        var footnotes = Footnotes();
        JudgeNotes(document);
        reading.JudgeFragments();
        return new Body
        {
            Pieces = main,
            NotesToEditors = notesToEditors,
            Footnotes = footnotes,
            Anchors = reading.Anchors.InOrder,
            Opening = blocks.Opening,
            Fingerprint = fingerprint,
        };
    }

    // A note may call others: they are numbered after those of the text.
    private ImmutableArray<Footnote> Footnotes()
    {
        var pieces = new List<ImmutableArray<BodyPiece>>();
        for (var next = 0; next < called.Count; next++)
        {
            blocks.WriteAll(called[next], writer, reading.Language);
            pieces.Add(Finish(writer));
        }
        return [.. called.Select((note, index) => new Footnote(note.Number, note.Calls, pieces[index]))];
    }

    private ImmutableArray<BodyPiece> Finish(PieceWriter written) =>
        written.ForeignAt >= 0 ? new RawHtml(reading, written.ForeignAt).Clean(written.Take()) : written.Take();

    private void JudgeNotes(MarkdownDocument document)
    {
        if (NoteParser.NotesOf(document) is not { } first)
            return;
        foreach (var note in document.OfType<Note>())
        {
            if (first[note.Label] != note)
                reading.Report(MarkdownRules.NoteTwice, note.Span.Start, note.Label);
            else if (note.Number == 0)
                reading.Report(MarkdownRules.UnusedNote, note.Span.Start, note.Label);
        }
    }
}
