using System.Buffers;
using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Values;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Translation.Status;

/// <summary>Computes the translation state of one document in each language.</summary>
internal sealed class FolderStatus(
    DocumentFolder folder,
    ReferenceContext around,
    DateTimeOffset now,
    Findings findings
)
{
    private static readonly SearchValues<string> KeysOfConcern = SearchValues.Create(
        ["language", "draft", "embargo"],
        StringComparison.Ordinal
    );

    private YamlMapping? shared;
    private SourceFile? source;
    private Language sourceLanguage = around.Languages.First;
    private MarkedSource? marked;
    private Lazy<int> sourceParagraphs = new(0);

    /// <summary>The state; null where the folder has no text in any language.</summary>
    public TranslatedDocument? Read()
    {
        var sharedFile = folder.File(DocumentReader.SharedFile) is { } file
            ? SourceReader.Read(file, new Findings())
            : null;
        shared =
            sharedFile is null || !Concerns(sharedFile.Text.Text)
                ? null
                : YamlReader.Read(sharedFile.Text, new Findings()) as YamlMapping;
        sourceLanguage = DocumentReader.SourceLanguage(shared, around);
        source = folder.TextIn(sourceLanguage) is { } text ? SourceReader.Read(text, new Findings()) : null;
        marked = source is null ? null : new(source, sourceLanguage);
        sourceParagraphs = new(() => source is null ? 0 : Paragraphs.CountIn(source.Text, sourceLanguage));
        var translations = around.Languages.Select(Judge).ToImmutableArray();
        if (translations.All(one => one.File is null))
            return null;
        var head = source is null ? null : VariantHead.Of(source.Text);
        return new TranslatedDocument
        {
            Id = folder.Id,
            Day = folder.Kind == DocumentKind.Page ? null : folder.Day,
            SourceLanguage = sourceLanguage,
            IsDraft = head is { IsDraft: true } || VariantHead.Says(shared, "draft") is "true" or "True",
            IsHeld =
                Holds(head?.Embargo)
                || Holds(shared?.Find("embargo") is { } embargo ? (embargo as YamlScalar)?.Value.Trim() ?? "" : null),
            Translations = translations,
            Names = sharedFile is null
                ? []
                : LocalizedNames.In(
                    sharedFile.Text,
                    shared,
                    around.Languages,
                    [.. translations.Where(one => one.File is not null).Select(one => one.Language)]
                ),
        };
    }

    /// <summary>
    /// Whether <c>document.yml</c> has keys that matter here; parsing files without them would dominate the running
    /// time.
    /// </summary>
    private bool Concerns(string text) =>
        text.AsSpan().ContainsAny(KeysOfConcern)
        || around.Languages.Any(language =>
            text.Contains(language.Tag + ":", StringComparison.Ordinal)
            || text.Contains(language.Tag + "\"", StringComparison.Ordinal)
            || text.Contains(language.Tag + "'", StringComparison.Ordinal)
        );

    private DocumentTranslation Judge(Language language)
    {
        if (language == sourceLanguage)
            return new(
                language,
                source is null ? TranslationState.Missing : TranslationState.Source,
                [],
                source?.Text.Path
            );
        if (folder.TextIn(language) is not { } file || Head(file) is not { } head)
            return new(language, TranslationState.Missing, [], null);
        var (state, paragraphs) = Since(head);
        var isEmpty = !head.HasFrontMatter || !head.HasWords && !head.IsDraft && !IsAttached(language);
        if (isEmpty)
            findings.Add(
                head.HasFrontMatter ? DocumentRules.BodyEmpty : DocumentRules.FrontMatterMissing,
                new Place(head.Source, head.Body),
                language.Tag
            );
        var text = source is null ? null : SourceReader.Read(file, new Findings())?.Text;
        var unfinished = text is null ? null : UnfinishedText.Of(text, language, source!.Text, sourceLanguage);
        if (unfinished is { Empty.IsEmpty: false } && !isEmpty && !head.IsDraft)
            UnfinishedCheck.Tell(unfinished, text!, findings);
        var isDraft = head.IsDraft || unfinished is { Empty.IsEmpty: false };
        return new(
            language,
            isEmpty ? TranslationState.Missing
                : isDraft ? TranslationState.Draft
                : state,
            paragraphs,
            file.Path
        )
        {
            Empty = unfinished?.Empty.Length ?? 0,
            Places = unfinished?.Places ?? 0,
            AsSource = unfinished is null || head.Acknowledges("untranslated") ? 0 : unfinished.AsSource.Length,
            Fewer =
                unfinished is not { Empty.IsEmpty: true } || isEmpty || isDraft || head.Acknowledges("paragraphs")
                    ? 0
                    : Math.Max(0, sourceParagraphs.Value - Paragraphs.CountIn(text!, language)),
        };
    }

    private (TranslationState State, ImmutableArray<int> Paragraphs) Since(VariantHead head)
    {
        if (head.Follows is not { } follows || source is null || marked is null)
            return (TranslationState.Untracked, []);
        if (SourceMark.Parse(follows.Value.Trim()) is not { } made)
        {
            findings.Add(ReferenceRules.MarkWrong, new Place(head.Source, follows.Start), follows.Value.Trim());
            return (TranslationState.Untracked, []);
        }
        var standing = marked.Judge(made);
        if (standing.IsStranger)
            findings.Add(TranslateRules.StrangeMark, new Place(head.Source, follows.Start), source.Text.Path);
        return (standing.State, standing.Blocks);
    }

    private static VariantHead? Head(InputFile file)
    {
        try
        {
            return VariantHead.Read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the text in a language is an attachment, such as a PDF.</summary>
    private bool IsAttached(Language language) =>
        shared?.Find("attachments") is YamlSequence list
        && list.Items.Any(item => VariantHead.Says(item as YamlMapping, "language") == language.Tag);

    private bool Holds(string? embargo) => embargo is not null && !(DateShapes.EmbargoOf(embargo, around.Zone) <= now);
}
