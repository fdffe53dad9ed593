using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>Inline parser of autolinks: makes a link of a bare address in a text of any language.</summary>
internal sealed class AutolinkParser : InlineParser
{
    public AutolinkParser() => OpeningCharacters = ['h', 'H', 'w', 'W', 'f', 'm', 't'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            !AutolinkAddress.MayFollow(slice.PeekCharExtra(-1))
            || AutolinkAddress.LengthAt(slice.AsSpan()) is not (> 0 and var length)
        )
            return false;
        var address = slice.AsSpan()[..length];
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var words = new StringSlice(
            slice.Text,
            slice.Start + AutolinkAddress.UnseenOf(address),
            slice.Start + length - 1
        );
        var span = new SourceSpan(start, start + length - 1);
        var link = new LinkInline
        {
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
            Url = AutolinkAddress.LinkOf(address.ToString()),
            IsAutoLink = true,
            IsClosed = true,
        };
        link.AppendChild(
            new LiteralInline(words)
            {
                Span = span,
                Line = line,
                Column = column,
                IsClosed = true,
            }
        );
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not null)
            AwaitEnd(processor.Block!, link);
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    /// <summary>Undoes the autolink later if an open bracket around it becomes a link: links cannot nest.</summary>
    private static void AwaitEnd(LeafBlock block, LinkInline link)
    {
        if (block.GetData(typeof(AutolinkParser)) is not List<LinkInline> inBrackets)
        {
            inBrackets = [];
            block.SetData(typeof(AutolinkParser), inBrackets);
            block.ProcessInlinesEnd += (_, _) => Unlink(inBrackets);
        }
        inBrackets.Add(link);
    }

    private static void Unlink(List<LinkInline> inBrackets)
    {
        foreach (var link in inBrackets)
            if (link.Parent?.FirstParentOfType<LinkInline>() is not null)
            {
                var words = link.FirstChild!;
                words.Remove();
                link.ReplaceBy(words);
            }
    }
}
