using Markdig.Syntax;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Source text and syntax tree of a variant, for checks of more than its body.</summary>
/// <param name="Tree">Syntax tree of the body; its offsets count from <paramref name="Body"/>. Null for none.</param>
/// <param name="Body">Offset of the body in the file.</param>
/// <param name="Places">Positions of the values of its front matter.</param>
public sealed record VariantText(SourceFile File, MarkdownDocument? Tree, int Body, FilePlaces Places);
