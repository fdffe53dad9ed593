using Publish.Model;

namespace Publish.Import;

/// <summary>Makes figures of pictures that stand alone.</summary>
internal static class OldFigures
{
    /// <summary>The picture of a line that is nothing else.</summary>
    public static PlainBit? Only(List<PlainBit> line)
    {
        PlainBit? only = null;
        foreach (var bit in line)
            if (bit.Kind == BitKind.Picture && only is null)
                only = bit;
            else if (bit.IsSeen)
                return null;
        return only;
    }

    /// <summary>A figure; a caption that leads somewhere or calls a note is a paragraph after it.</summary>
    public static IEnumerable<PlainBlock> Of(PlainBlock picture, List<PlainBit> caption, DoubtList doubts)
    {
        caption = PlainLine.Tidy([.. caption.Select(bit => bit.Kind == BitKind.Break ? new(BitKind.Words, " ") : bit)]);
        var only = Only(picture.Line)!.Value;
        if (only.Style.Link is { } link && link.Address != only.Address && !IsFile(link.Address))
            doubts.Add(DoubtKind.LeftOut, "A picture was a link, and is only a picture now.", link.Address);
        var figure = new PlainBlock(PlainKind.Figure) { Id = picture.Id };
        figure.Line.AddRange(picture.Line.Where(bit => bit.Kind == BitKind.Anchor));
        figure.Line.Add(only with { Style = default });
        yield return figure;
        var words = PlainLine.Words(caption);
        if (
            SuperscriptText.Plain(words) == words
            && caption.TrueForAll(bit =>
                bit.Kind is BitKind.Words or BitKind.Anchor
                && bit.Style.Link is null
                && (bit.Style.Marks & BitMarks.Raised) == 0
            )
        )
            figure.Line.AddRange(Plain(caption, doubts));
        else
            yield return new PlainBlock(PlainKind.Paragraph) { Line = caption };
    }

    /// <summary>The picture and its caption as paragraphs.</summary>
    public static IEnumerable<PlainBlock> Apart(PlainBlock figure)
    {
        yield return new PlainBlock(PlainKind.Paragraph) { Line = [.. figure.Line.Where(bit => !bit.IsWords)] };
        if (figure.Line.Exists(bit => bit.IsWords))
            yield return new PlainBlock(PlainKind.Paragraph) { Line = [.. figure.Line.Where(bit => bit.IsWords)] };
    }

    /// <summary>The picture, and its caption as a paragraph, which can call notes.</summary>
    public static IEnumerable<PlainBlock> BesideWords(PlainBlock figure)
    {
        yield return new PlainBlock(PlainKind.Figure)
        {
            Id = figure.Id,
            Line = [.. figure.Line.Where(bit => bit.Kind is BitKind.Picture or BitKind.Anchor)],
        };
        yield return new PlainBlock(PlainKind.Paragraph)
        {
            Line = [.. figure.Line.Where(bit => bit.Kind is not (BitKind.Picture or BitKind.Anchor))],
        };
    }

    private static List<PlainBit> Plain(List<PlainBit> caption, DoubtList doubts)
    {
        if (caption.Exists(bit => bit.Style != default))
            doubts.Add(
                DoubtKind.LeftOut,
                "Emphasis, or the language of words, was left out in the caption of a picture.",
                PlainLine.Words(caption)
            );
        return PlainLine.Tidy([.. caption.Select(bit => bit with { Style = default })]);
    }

    private static bool IsFile(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end)
            path = path[..end];
        return path.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".png", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".gif", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".webp", StringComparison.OrdinalIgnoreCase);
    }
}
