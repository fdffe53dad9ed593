using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Content.Keys;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Po;
using Publish.Translation.Exchange.Return;
using Publish.Translation.Exchange.Xliff;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange;

/// <summary>
/// Imports an exchange file: makes or updates a translation; on any error nothing is returned to write.
/// </summary>
/// <param name="replace">Whether words that were changed in the site since the export are overwritten.</param>
public sealed class TranslationImporter(TranslationDesk desk, Findings findings, bool replace)
{
    /// <summary>The translation to write; null on an error, which is added to the findings.</summary>
    /// <param name="file">XLIFF 2 or PO.</param>
    public ImportedTranslation? Read(InputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return
            SourceReader.Read(file, findings) is { Text: var text }
            && Returned(text) is { } returned
            && ExchangeFileTexts.Of(returned, desk, findings) is { } texts
            ? Read(returned, texts)
            : null;
    }

    private ExchangeFile? Returned(SourceText text)
    {
        var start = text.Text.AsSpan().TrimStart();
        if (start.StartsWith("<"))
            return XliffReader.Read(text, findings);
        if (start.Contains("msgid", StringComparison.Ordinal))
            return PoReturn.Read(text, findings);
        findings.Add(
            ExchangeRules.NotOurs,
            new Place(text, 0),
            start.IsEmpty ? "it is empty." : "it is neither XLIFF nor PO."
        );
        return null;
    }

    private ImportedTranslation? Read(ExchangeFile returned, ExchangeFileTexts texts)
    {
        var (from, to) = (texts.Texts.SourceLanguage, texts.To);
        var current = texts.Texts.In(to);
        if (current is null && texts.Texts.PathIn(to) is { } unreadable)
        {
            SourceReader.Read(new InputFile($"{texts.Texts.Id}/{to}.md", unreadable, 0, default), findings);
            return null;
        }
        var isBegun = current is null && texts.Base is null;
        var begun = isBegun ? Begun(texts) : null;
        var exported = ExchangeDocument.Of(texts.Source, from, texts.Base, to);
        var words = ReturnedWords.Of(exported, returned, findings);
        if (findings.HasErrors)
            return null;
        var here = ExchangeDocument.Of(texts.Source, from, current ?? texts.Base ?? begun, to) with { IsNew = isBegun };
        var changes = new Merge(here, exported.IsSpaced, replace, returned.File.Path, findings).Of(words);
        if (findings.HasErrors)
            return null;
        var written = new NewText(here, exported, words).With(changes);
        if (written is null)
        {
            findings.Add(
                ParseRules.ShapeWrong,
                new Place(here.Translation!.Text, 0),
                "a front matter that can take words",
                "another",
                "Run publish check, and mend what it tells."
            );
            return null;
        }
        new ResultCheck(desk, texts, current, findings).Look(written, changes, returned.File);
        if (findings.HasErrors)
            return null;
        return new ImportedTranslation
        {
            Document = texts.Texts.Id,
            Language = to,
            Path = texts.Texts.PathIn(to)
                ?? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(texts.Texts.PathIn(from)!)!, to.Tag + ".md"),
            Bytes = [.. written.Bytes.Span],
            IsNew = current is null,
            HasChanged = current is null || !written.Bytes.Span.SequenceEqual(current.Bytes.Span),
            Taken = current is null
                ? words.Sum(one => one.Words.Count(word => word.Length > 0))
                : changes.Sum(change => change.Words.Touched.Count(touched => touched)),
            Empty = words.Sum(one => one.Words.Count(word => word.Length == 0)),
            IsDraft = VariantHead.Of(written.Text).IsDraft,
            IsBehind = texts.Texts.Source is { } now && !exported.Mark.HasBlocksOf(SourceMark.Of(now, from)),
        };
    }

    private static SourceFile Begun(ExchangeFileTexts texts) =>
        EmbeddedTexts.File(
            $"{texts.Texts.Id}/{texts.To}.md",
            Encoding.UTF8.GetBytes(
                TranslationTemplate.Of(
                    texts.Source,
                    texts.Texts.SourceLanguage,
                    SourceMark.Of(texts.Source, texts.Texts.SourceLanguage)
                )
            )
        );
}

/// <summary>An imported translation, to be written to its file.</summary>
public sealed record ImportedTranslation
{
    public required string Document { get; init; }

    public required Language Language { get; init; }

    /// <summary>Full path on this machine.</summary>
    public required string Path { get; init; }

    /// <summary>The whole file.</summary>
    public required ImmutableArray<byte> Bytes { get; init; }

    /// <summary>Whether there is no such file yet.</summary>
    public required bool IsNew { get; init; }

    public required bool HasChanged { get; init; }

    /// <summary>The number of segments taken from the exchange file.</summary>
    public required int Taken { get; init; }

    /// <summary>The number of segments without a target.</summary>
    public required int Empty { get; init; }

    public required bool IsDraft { get; init; }

    /// <summary>Whether the source has changed since the export.</summary>
    public required bool IsBehind { get; init; }
}
