using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;

namespace Publish.Engine.Markdown;

/// <summary>
/// Flattens the inlines of one block into an <see cref="InlineBuffer"/>, so that languages and line breaks are found
/// across element borders.
/// </summary>
internal sealed class InlineReader(MarkdownContext reading)
{
    private readonly List<FootnoteReference> afterLink = [];
    private InlineBuffer line = null!;
    private bool inLink;
    private bool inHtmlLink;
    private bool refused;

    public void Read(ContainerInline inlines, InlineBuffer into)
    {
        (line, inHtmlLink) = (into, false);
        Flatten(inlines);
    }

    private void Flatten(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    line.Words(Begun(literal));
                    break;
                case LineBreakInline { IsHard: true }:
                    line.Thing(inline);
                    break;
                case LineBreakInline:
                    line.SoftBreak(First(inline.NextSibling));
                    break;
                case FootnoteReference call:
                    Call(call);
                    break;
                case EmphasisInline emphasis:
                    Contain(emphasis, emphasis.DelimiterCount == 2 ? "strong" : "em");
                    break;
                case SuperscriptInline raised:
                    Contain(raised, "sup");
                    break;
                case SpanInline span:
                    Contain(span, "span");
                    break;
                case LinkInline { IsImage: true }:
                    line.Thing(inline);
                    break;
                case LinkInline link:
                    Link(link);
                    break;
                case AutolinkInline auto:
                    Link(auto);
                    break;
                case CodeInline:
                    line.Thing(inline);
                    break;
                case HtmlEntityInline entity:
                    line.Words(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline html:
                    Html(html);
                    break;
                case AttributesInline attributes:
                    Judge(attributes);
                    break;
                case DelimiterInline delimiter:
                    line.Words(delimiter.ToLiteral());
                    Flatten(delimiter);
                    break;
                case ContainerInline other:
                    Flatten(other);
                    break;
            }
        }
    }

    /// <summary>
    /// The literal's text; at the start of a paragraph without the unusual white space that indents it.
    /// </summary>
    private static ReadOnlySpan<char> Begun(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        return
            literal is { PreviousSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: not TableCell } }
            && words.IndexOfAnyExcept(UnseenCharacters.Spaces) is > 0 and var indent
            ? words[indent..]
            : words;
    }

    public MarkdownMarks MarksAfter(Inline inline) =>
        reading.Marks((inline.NextSibling as AttributesInline)?.Attributes);

    private void Judge(AttributesInline attributes)
    {
        if (
            attributes.PreviousSibling
            is not (EmphasisInline or SuperscriptInline or SpanInline or LinkInline or AutolinkInline or CodeInline)
        )
            reading.Report(MarkRules.LoneAttributes, attributes.Attributes.Offset);
    }

    private void Contain(ContainerInline container, string name)
    {
        line.Open(new Element(name, MarksAfter(container)));
        Flatten(container);
        line.Close();
    }

    private void Call(FootnoteReference call)
    {
        if (call.Note is null && reading.MeantNotes.Contains(call.Label))
            line.Words($"[^{call.Label}]");
        else if (call.Note is null)
            reading.Report(MarkdownRules.UnknownNote, call.Span.Start, call.Label);
        else if (inLink)
            afterLink.Add(call);
        else
            line.Call(call.Note);
    }

    private void Link(LinkInline link)
    {
        var offset = link.UrlSpan.IsEmpty ? link.Span.Start : link.UrlSpan.Start;
        if (Judged(link.Url ?? "", offset) is { } target && !inLink && !(inHtmlLink && link.IsAutoLink))
            Link(new Element("a", MarksAfter(link), target, offset, link.Title), () => Flatten(link));
        else
            Flatten(link);
    }

    private void Link(AutolinkInline auto)
    {
        var address = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        if (Judged(address, auto.Span.Start + 1) is { } target && !inLink)
            Link(new Element("a", MarksAfter(auto), target, auto.Span.Start + 1), () => line.Words(auto.Url));
        else
            line.Words(auto.Url);
    }

    // Footnote references within a link are written behind it, because links cannot nest.
    private void Link(Element element, Action inside)
    {
        inLink = true;
        line.Open(element);
        inside();
        line.Close();
        inLink = false;
        foreach (var call in afterLink)
            line.Call(call.Note!);
        afterLink.Clear();
    }

    private LinkTarget? Judged(string address, int offset)
    {
        var target = LinkTarget.Of(address, reading.Folder);
        switch (target.Kind)
        {
            case LinkTargetKind.Scheme:
                reading.Report(MarkdownRules.Scheme, offset, target.Value);
                return null;
            case LinkTargetKind.None:
                reading.Report(MarkdownRules.NoAddress, offset, address);
                return null;
            case LinkTargetKind.Fragment when target.Fragment.Length > 1:
                reading.Fragments.Add((target.Fragment, offset));
                return target;
            case LinkTargetKind.Fragment:
                reading.Report(LookalikeRules.LeadsNowhere, offset);
                return target;
            default:
                return target;
        }
    }

    private void Html(HtmlInline html)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
            return;
        inHtmlLink = inHtmlLink
            ? !html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase)
            : html.Tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase);
        if (reading.AllowHtml)
            line.Thing(html);
        else if (!html.Tag.StartsWith("</", StringComparison.Ordinal) || !refused)
            reading.Report(MarkdownRules.RawHtml, html.Span.Start, html.Tag);
        refused = true;
    }

    private static char First(Inline? inline) =>
        inline switch
        {
            LiteralInline { Content.IsEmpty: false } literal => literal.Content.CurrentChar,
            HtmlEntityInline { Transcoded.IsEmpty: false } entity => entity.Transcoded.CurrentChar,
            LinkInline { IsImage: true } => ' ',
            ContainerInline container => First(container.FirstChild),
            _ => ' ',
        };
}
