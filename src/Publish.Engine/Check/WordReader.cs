using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown;

namespace Publish.Engine.Check;

/// <summary>Lets the words of a block be seen, and notes what it links, shows and calls.</summary>
/// <param name="body">Where the body begins in the file, from which a tree counts its places.</param>
internal sealed class WordReader(Outline outline, int body)
{
    public Block Read(LeafBlock leaf, Block block)
    {
        if (leaf.Inline is { } inlines)
            Walk(inlines, block);
        else
            Html(leaf.Span);
        return Finish(block);
    }

    /// <summary>Reads what the words of a block say, once they can be seen.</summary>
    public Block Finish(Block block)
    {
        BareAddresses.Read(outline.Words, block.Start, block.End, block);
        FactReader.Read(outline.Words.AsSpan(0, block.End), block.Start, block.End, block.Facts);
        return block;
    }

    private void Walk(ContainerInline container, Block block)
    {
        foreach (var inline in container)
            switch (inline)
            {
                case LiteralInline literal:
                    Show(
                        literal.IsFirstCharacterEscaped ? new(literal.Span.Start + 1, literal.Span.End) : literal.Span
                    );
                    break;
                case HtmlEntityInline or LineBreakInline { IsHard: false }:
                    Show(inline.Span);
                    break;
                case CodeInline code:
                    Show(new(code.Span.Start + code.DelimiterCount, code.Span.End - code.DelimiterCount));
                    break;
                case NoteCall call:
                    block.Targets.Add(new(TargetKind.Call, call.Label, body + call.Span.Start));
                    break;
                case AutolinkInline auto:
                    Lead(
                        auto.IsEmail ? "mailto:" + auto.Url : auto.Url,
                        new(auto.Span.Start + 1, auto.Span.End - 1),
                        TargetKind.Link,
                        block
                    );
                    break;
                case LinkInline { IsAutoLink: true } bare:
                    Bare(bare, block);
                    break;
                case LinkInline link:
                    Lead(
                        link.Url ?? "",
                        link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan,
                        link.IsImage ? TargetKind.Picture : TargetKind.Link,
                        block
                    );
                    Walk(link, block);
                    BareAddresses.Read(
                        outline.Words,
                        body + link.Span.Start,
                        body + link.Span.End + 1,
                        block,
                        inLink: true
                    );
                    Show(link.TitleSpan);
                    break;
                case ContainerInline other:
                    Walk(other, block);
                    break;
            }
    }

    private void Bare(LinkInline link, Block block)
    {
        if (link.Url!.StartsWith("tel:", StringComparison.Ordinal))
            Show(link.Span);
        else
            Lead(link.Url, link.Span, TargetKind.Link, block);
    }

    private void Lead(string address, SourceSpan span, TargetKind kind, Block block)
    {
        if (address.StartsWith("mailto:", StringComparison.Ordinal))
            block.Facts.Add(new Fact(FactKind.Email, 0, address[7..], true, body + span.Start, body + span.End + 1));
        else
            block.Targets.Add(new(kind, address, body + span.Start));
    }

    private void Html(SourceSpan span)
    {
        Show(span);
        var words = outline.Words.AsSpan(body + span.Start, span.Length);
        for (var at = 0; words[at..].IndexOf('<') is >= 0 and var tag; )
        {
            at += tag;
            var close = words[at..].StartsWith("<!--") ? words[at..].IndexOf("-->") + 2 : words[at..].IndexOf('>');
            var length = close < 2 ? words.Length - at : close + 1;
            words.Slice(at, length).Fill(Outline.Hidden);
            at += length;
        }
    }

    private void Show(SourceSpan span)
    {
        if (!span.IsEmpty)
            outline.Source.Text.AsSpan(body + span.Start, span.Length).CopyTo(outline.Words.AsSpan(body + span.Start));
    }
}
