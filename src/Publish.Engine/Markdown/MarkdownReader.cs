using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Turns a variant's Markdown into a body, once.</summary>
public sealed class MarkdownReader
{
    public MarkdownReader(Languages languages, bool allowHtml) => _ = (languages, allowHtml);

    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the body begins in it.</param>
    /// <param name="folder">The document's folder below the input, without a slash at the end.</param>
    public static Body Read(SourceText source, int start, Language language, string folder, Findings findings) => Body.Empty;
}
