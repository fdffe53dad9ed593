using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>A footnote as its author defined it.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;

    /// <summary>From 1 in the order of first calls; 0 until it is called.</summary>
    public int Number { get; set; }

    public int Calls { get; set; }

    /// <summary>A line without words has just ended, so that the next must be indented to belong to the note.</summary>
    public bool AfterBlank { get; set; }
}

/// <summary>The place where a footnote is called.</summary>
internal sealed class FootnoteReference : LeafInline
{
    public required string Label { get; init; }

    /// <summary>Null where there is no such note.</summary>
    public required FootnoteDefinition? Note { get; init; }
}
