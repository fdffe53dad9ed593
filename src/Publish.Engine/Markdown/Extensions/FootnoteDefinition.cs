using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>A footnote definition.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;

    /// <summary>Number from 1 in the order of first references; 0 while it is not referenced.</summary>
    public int Number { get; set; }

    public int Calls { get; set; }

    /// <summary>Whether the last line was blank, so that the next must be indented to belong to the footnote.</summary>
    public bool AfterBlank { get; set; }
}

/// <summary>A footnote reference.</summary>
internal sealed class FootnoteReference : LeafInline
{
    public required string Label { get; init; }

    /// <summary>Null where the footnote is not defined.</summary>
    public required FootnoteDefinition? Note { get; init; }
}
