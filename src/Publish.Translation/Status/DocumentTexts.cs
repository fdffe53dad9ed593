using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>The text files of one document, by language, with their source marks.</summary>
public sealed class DocumentTexts
{
    private readonly DocumentFolder folder;

    internal DocumentTexts(DocumentFolder folder, ReferenceContext around)
    {
        this.folder = folder;
        var file = folder.File(DocumentReader.SharedFile);
        SharedText = file is null ? null : SourceReader.Read(file, new Findings())?.Text;
        SourceLanguage = DocumentReader.SourceLanguage(
            SharedText is null ? null : YamlReader.Read(SharedText, new Findings()) as YamlMapping,
            around
        );
        Languages = [.. around.Languages.Where(language => folder.TextIn(language) is not null)];
    }

    public string Id => folder.Id;

    public Language SourceLanguage { get; }

    /// <summary>The languages that have a file, in the site's order.</summary>
    public ImmutableArray<Language> Languages { get; }

    /// <summary>The text of <c>document.yml</c>; null where there is none that can be read.</summary>
    internal SourceText? SharedText { get; }

    public SourceFile? Source => In(SourceLanguage);

    /// <summary>The file in a language; null where there is none that can be read.</summary>
    public SourceFile? In(Language language) =>
        folder.TextIn(language) is { } file ? SourceReader.Read(file, new Findings()) : null;

    /// <summary>The full path of a language's file; null where there is none.</summary>
    public string? PathIn(Language language) => folder.TextIn(language)?.FullPath;

    /// <summary>The source mark of a translation; null where it is untracked.</summary>
    public SourceMark? MarkIn(Language language) =>
        In(language) is { } text && VariantHead.Of(text.Text).Follows is { } follows
            ? SourceMark.Parse(follows.Value.Trim())
            : null;

    /// <summary>The blocks of a text: 0 is the words of the front matter, from 1 the blocks of the body.</summary>
    public static ImmutableArray<string> Blocks(SourceFile text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SourceBlocks.Of(text.Text, language);
    }
}
