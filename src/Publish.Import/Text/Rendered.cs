using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Import;

/// <summary>What written Markdown shows, read back as plain blocks by the same eyes as the old page.</summary>
internal sealed record Rendered(
    List<PlainBlock> Blocks,
    List<List<PlainBlock>> Notes,
    List<IElement> Elements,
    ImmutableArray<string> Anchors,
    ImmutableArray<string> Faults
)
{
    private const string Folder = "letters/2000-01-01-x";
    private const string Link = "https://hole-";
    private const string Picture = "hole-";

    public static Rendered Of(ImmutableArray<WrittenPiece> pieces, Languages languages, Language language)
    {
        var findings = new Findings();
        var body = new MarkdownReader(languages, allowHtml: false).Read(
            new SourceText("import.md", Filled(pieces)),
            0,
            language,
            Folder,
            findings,
            out _
        );
        var doubts = new DoubtList();
        var html = new StringBuilder();
        foreach (var block in body.Blocks.Concat(body.NotesToEditors))
            Append(html, block.Pieces);
        var elements = new List<IElement>();
        var notes = body
            .Footnotes.Select(note => Parse(Append(new StringBuilder(), note.Pieces), pieces, doubts, elements))
            .ToList();
        return new(
            Parse(html, pieces, doubts, elements),
            notes,
            elements,
            body.Anchors,
            [
                .. findings
                    .Sorted()
                    .Where(one => one.Rule.Severity == Severity.Error)
                    .Select(one => one.Message)
                    .Distinct(),
            ]
        );
    }

    /// <summary>Holes filled with addresses that say which hole it was.</summary>
    private static string Filled(ImmutableArray<WrittenPiece> pieces)
    {
        var text = new StringBuilder();
        for (var index = 0; index < pieces.Length; index++)
            if (pieces[index].Markdown is { } markdown)
                text.Append(markdown);
            else if (IsPicture(pieces, index))
                text.Append(CultureInfo.InvariantCulture, $"{Picture}{index}.png");
            else
                text.Append(CultureInfo.InvariantCulture, $"{Link}{index}.example/");
        return text.ToString();
    }

    // The piece before a picture's hole ends with its alternative, whose brackets are escaped.
    private static bool IsPicture(ImmutableArray<WrittenPiece> pieces, int hole)
    {
        if (
            hole == 0
            || pieces[hole - 1].Markdown is not { } before
            || !before.EndsWith("](", StringComparison.Ordinal)
        )
            return false;
        for (var at = before.Length - 3; at >= 0; at--)
            if (before[at] == '[' && !IsEscaped(before, at))
                return at > 0 && before[at - 1] == '!' && !IsEscaped(before, at - 1);
        return false;
    }

    private static bool IsEscaped(string text, int at)
    {
        var slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    private static StringBuilder Append(StringBuilder html, ImmutableArray<BodyPiece> body)
    {
        for (var index = 0; index < body.Length; index++)
            switch (body[index])
            {
                case HtmlPiece markup:
                    if (!markup.Utf8.Span.SequenceEqual(InlineWriter.Comma))
                        html.Append(Encoding.UTF8.GetString(markup.Utf8.Span));
                    break;
                case PicturePiece picture:
                    html.Append(" src=\"/").Append(picture.File.AsSpan(Folder.Length + 1)).Append('"');
                    break;
                case LinkPiece link:
                    html.Append(" href=\"/").Append(link.Target).Append(link.Fragment).Append('"');
                    break;
                case NoteCallPiece call:
                    html.Append(CultureInfo.InvariantCulture, $"<sup data-note=\"{call.Number}\"></sup>");
                    break;
            }
        return html;
    }

    private static List<PlainBlock> Parse(
        StringBuilder html,
        ImmutableArray<WrittenPiece> pieces,
        DoubtList doubts,
        List<IElement> elements
    )
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        elements.Add(body);
        var blocks = Flattener.Read(body.Children, doubts);
        var filled = new HashSet<PlainLink>();
        foreach (var leaf in Leaves.Of(blocks))
        {
            leaf.Line.RemoveAll(bit => bit.Kind == BitKind.Anchor);
            for (var index = 0; index < leaf.Line.Count; index++)
                leaf.Line[index] = Named(leaf.Line[index], pieces, filled);
            leaf.Line = PlainLine.Tidy(leaf.Line);
        }
        return blocks;
    }

    /// <param name="filled">Links of which an earlier bit has the address already.</param>
    private static PlainBit Named(PlainBit bit, ImmutableArray<WrittenPiece> pieces, HashSet<PlainLink> filled)
    {
        if (bit.Kind == BitKind.Picture)
            bit = bit with { Address = Hole(bit.Address, "/" + Picture, pieces) ?? bit.Address };
        if (bit.Style.Link is not { } link || filled.Contains(link))
            return bit;
        if (Hole(link.Address, Link, pieces) is { } address)
        {
            link.Address = address;
            filled.Add(link);
        }
        else if (link.Address == bit.Text)
            return bit with { Style = bit.Style with { Link = null } };
        return bit;
    }

    private static string? Hole(string address, string mark, ImmutableArray<WrittenPiece> pieces) =>
        address.StartsWith(mark, StringComparison.Ordinal)
        && address.IndexOf('.', mark.Length) is > 0 and var end
        && int.TryParse(
            address.AsSpan(mark.Length, end - mark.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var index
        )
        && index < pieces.Length
            ? pieces[index].Address
            : null;
}
