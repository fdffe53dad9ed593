using Markdig.Syntax;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>A variant's file as it was read, for those who look at more than its body.</summary>
/// <param name="Tree">Of the body; its places count from <paramref name="Body"/>. Null where there is none.</param>
/// <param name="Body">Where the body begins in the file.</param>
/// <param name="Places">Where the values of its front matter stand.</param>
public sealed record VariantText(SourceFile File, MarkdownDocument? Tree, int Body, FilePlaces Places);
