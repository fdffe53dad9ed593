using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Markdown.Extensions;
using Publish.Translation.Parity.Structure;

namespace Publish.Translation.Parity.Facts;

/// <summary>
/// Unhides the words of a block in its outline, and records its links, pictures and footnote references.
/// </summary>
/// <param name="body">Where the body begins in the file; the tree's spans count from there.</param>
internal sealed class WordReader(Outline outline, int body)
{
    public OutlineBlock Read(LeafBlock leaf, OutlineBlock block)
    {
        if (leaf.Inline is { } inlines)
            Walk(inlines, block);
        else
            Html(leaf.Span);
        return Finish(block);
    }

    /// <summary>Reads the addresses and facts in the words of a block.</summary>
    public OutlineBlock Finish(OutlineBlock block)
    {
        AutolinkFacts.Read(outline.Words, block.Start, block.End, block);
        FactReader.Read(outline.Words.AsSpan(0, block.End), block.Start, block.End, block.Facts);
        return block;
    }

    private void Walk(ContainerInline container, OutlineBlock block)
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
                case FootnoteReference call:
                    block.Targets.Add(new(OutlineTargetKind.Call, call.Label, body + call.Span.Start));
                    break;
                case AutolinkInline auto:
                    Lead(
                        auto.IsEmail ? "mailto:" + auto.Url : auto.Url,
                        new(auto.Span.Start + 1, auto.Span.End - 1),
                        OutlineTargetKind.Link,
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
                        link.IsImage ? OutlineTargetKind.Picture : OutlineTargetKind.Link,
                        block
                    );
                    Walk(link, block);
                    AutolinkFacts.Read(
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

    private void Bare(LinkInline link, OutlineBlock block)
    {
        if (link.Url!.StartsWith("tel:", StringComparison.Ordinal))
            Show(link.Span);
        else
            Lead(link.Url, link.Span, OutlineTargetKind.Link, block);
    }

    private void Lead(string address, SourceSpan span, OutlineTargetKind kind, OutlineBlock block)
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
