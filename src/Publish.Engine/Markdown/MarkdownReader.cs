using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Markdig.Syntax;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Parses the Markdown of a variant into a body.</summary>
public sealed class MarkdownReader
{
    private readonly Languages languages;
    private readonly bool allowHtml;

    /// <param name="allowHtml">Whether raw HTML in a body is sanitized (true) or refused.</param>
    public MarkdownReader(Languages languages, bool allowHtml) =>
        (this.languages, this.allowHtml) = (languages, allowHtml);

    /// <param name="source">The whole file.</param>
    /// <param name="start">Offset of the body in the file.</param>
    /// <param name="folder">The document's folder below the input, without a slash at the end.</param>
    /// <param name="tree">Syntax tree; null where the body is empty or cannot be parsed.</param>
    public Body Read(
        SourceText source,
        int start,
        Language language,
        string folder,
        Findings findings,
        out MarkdownDocument? tree
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(language);
        tree = null;
        var text = source.Text[start..];
        if (text.AsSpan().IsWhiteSpace() || !MarkdownBounds.Hold(source, start, findings))
            return Body.Empty;
        var reading = new MarkdownContext(source, start, language, folder, languages, allowHtml, findings)
        {
            Text = text,
        };
        tree = Parse(text, reading);
        return tree is null ? Body.Empty : BodyWriter.Write(tree, reading, FingerprintOf(text, language, folder));
    }

    // Markdig throws only where unclosed emphasis is nested too deeply.
    private static MarkdownDocument? Parse(string text, MarkdownContext reading)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Dialect.Pipeline);
        }
        catch (ArgumentException)
        {
            reading.Report(MarkdownRules.TooDeep, MarkdownBounds.Thickest(text));
            return null;
        }
    }

    private ulong FingerprintOf(string text, Language language, string folder)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes * 2];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        SHA256.HashData(
            Encoding.UTF8.GetBytes($"{language.Tag}\n{languages.Chinese.Tag}\n{allowHtml}\n{folder}"),
            hash[SHA256.HashSizeInBytes..]
        );
        return BinaryPrimitives.ReadUInt64LittleEndian(hash)
            ^ BinaryPrimitives.ReadUInt64LittleEndian(hash[SHA256.HashSizeInBytes..]);
    }
}
