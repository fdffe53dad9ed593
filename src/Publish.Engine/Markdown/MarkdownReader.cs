using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Turns a variant's Markdown into a body, once.</summary>
public sealed class MarkdownReader
{
    private readonly Languages languages;
    private readonly bool allowHtml;

    /// <param name="allowHtml">Whether HTML in a body is sanitized (true) or refused.</param>
    public MarkdownReader(Languages languages, bool allowHtml) => (this.languages, this.allowHtml) = (languages, allowHtml);

    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the body begins in it.</param>
    /// <param name="folder">The document's folder below the input, without a slash at the end.</param>
    public Body Read(SourceText source, int start, Language language, string folder, Findings findings)
    {
        _ = (languages, allowHtml);
        return Body.Empty;
    }
}
