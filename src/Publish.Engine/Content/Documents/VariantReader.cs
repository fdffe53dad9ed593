using System.Collections.Immutable;
using Markdig.Syntax;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Documents;

/// <summary>Reads one variant: the text of a document in one language.</summary>
internal sealed class VariantReader(
    string folder,
    ReferenceContext around,
    MarkdownReader markdown,
    Language sourceLanguage,
    ImmutableArray<Attachment> attachments,
    Findings findings
)
{
    /// <summary>Key path of the position of a body.</summary>
    internal const string BodyPath = "---";

    /// <summary>Characters searched for an embargo where front matter has no end.</summary>
    private const int LongestHead = 2000;

    private (MarkdownDocument? Tree, int Body) parsed;

    /// <summary>Content hash of the bytes last read.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Positions of the values of all files read.</summary>
    public List<FilePlaces> Places { get; } = [];

    /// <summary>Whether every text could be read to its end.</summary>
    public bool HasReadAll { get; private set; } = true;

    /// <summary>Source texts, by path below the input.</summary>
    public Dictionary<string, VariantText> Texts { get; } = new(StringComparer.Ordinal);

    public Variant Read(InputFile file, Language language)
    {
        var bare = new Variant
        {
            Language = language,
            File = file.Path,
            Title = "",
            Body = Body.Empty,
        };
        var source = SourceReader.Read(file, findings);
        Hash = source?.Hash ?? 0;
        HasReadAll &= source is not null && FrontMatterBounds.Of(source.Text.Text) is not null;
        if (source is null)
            return bare with { Embargo = UnreadableEmbargoes.InUnreadable(file) };
        var reading = new ParseContext(source.Text, findings, around, folder, sourceLanguage) { Written = language };
        parsed = default;
        var variant = Read(source, reading, bare);
        Places.Add(reading.Places);
        Texts[file.Path] = new(source, parsed.Tree, parsed.Body, Places[^1]);
        return variant;
    }

    private Variant Read(SourceFile source, ParseContext reading, Variant bare)
    {
        var text = source.Text;
        if (FrontMatterBounds.Of(text.Text) is not var (start, end, body))
        {
            findings.Add(
                text.Text.StartsWith("---", StringComparison.Ordinal)
                    ? DocumentRules.FrontMatterOpen
                    : DocumentRules.FrontMatterMissing,
                new Place(text, 0)
            );
            return bare with
            {
                Embargo = UnreadableEmbargoes.InBroken(text.Text.AsSpan(0, Math.Min(text.Text.Length, LongestHead))),
            };
        }
        var node = YamlReader.Read(text, start, end, findings, out var broken);
        if (broken)
            return bare with
            {
                Embargo = UnreadableEmbargoes.InBroken(text.Text.AsSpan(start, end - start)),
                Body = ReadBody(source, body, reading, bare.Language),
            };
        var variant = Shapes.Describe(node as YamlMapping ?? new YamlMapping(start, start, []), reading, fields =>
            FrontMatter.Describe(fields, bare)
        )!;
        if (reading.EmbargoInDoubt)
            variant = variant with { Embargo = DateTimeOffset.MaxValue };
        return variant with { Body = ReadBody(source, body, reading, bare.Language, variant.Draft) };
    }

    /// <param name="draft">Whether the body may be empty.</param>
    private Body ReadBody(SourceFile source, int start, ParseContext reading, Language language, bool draft = false)
    {
        var text = source.Text;
        var body = markdown.Read(text, start, language, folder, findings, out var tree);
        reading.Remember(BodyPath, start);
        parsed = (tree, start);
        foreach (var piece in body.AllPieces())
            if (piece is PicturePiece { File: var picture, Offset: var pictureAt })
                Name(picture, start + pictureAt, reading);
            else if (piece is LinkPiece { Kind: LinkKind.File, Target: var target, Offset: var linkAt })
                Name(target, start + linkAt, reading);
            else if (piece is LinkPiece { Kind: LinkKind.Document, Target: var document, Offset: var documentAt })
                reading.Named.Add((document, start + documentAt));
        if (
            body.IsEmpty
            && !draft
            && IsWithoutWords(text.Text.AsSpan(start))
            && !attachments.Any(attachment => attachment.Language == language)
        )
            findings.Add(DocumentRules.BodyEmpty, new Place(text, start), language.Tag);
        return body;
    }

    private void Name(string file, int offset, ParseContext reading)
    {
        reading.Named.Add((file, offset));
        if (around.Input.Files.ContainsKey(file))
            return;
        var (name, prefix) = (file[(folder.Length + 1)..], folder + "/");
        var near = Spelling.Question(
            name,
            around
                .Input.Files.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(key => key[prefix.Length..])
        );
        var advice =
            near.Length == 0 && name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? $"For another site write https://{name}. "
                : near;
        reading.Fault(ReferenceRules.FileMissing, offset, new Cause($"file {file}"), name, advice);
    }

    /// <summary>
    /// Whether the text is empty or begins with a comment; any other empty body was reported by the parser.
    /// </summary>
    private static bool IsWithoutWords(ReadOnlySpan<char> text) => text.TrimStart() is "" or ['<', '!', '-', '-', ..];
}
