using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Engine.Markdown;
using Publish.Model;
using Publish.Translation.Exchange.Return;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange;

/// <summary>
/// The content of an exchange file: the units of one document in one language, with glossary terms and addresses.
/// </summary>
public sealed record TranslationExport
{
    public required string Document { get; init; }

    public required string Title { get; init; }

    /// <summary>The site's base address.</summary>
    public required string Site { get; init; }

    /// <summary>The address of the source's page; the site's, where the document cannot be read.</summary>
    public required string Address { get; init; }

    public required ImmutableArray<Term> Terms { get; init; }

    internal ExchangeDocument Handover { get; init; } = null!;

    /// <summary>The number of segments.</summary>
    public int Sentences => Handover.Units.Sum(unit => unit.Segments.Length);

    /// <summary>The number of segments with a target.</summary>
    public int Translated => Handover.Units.Sum(unit => unit.Segments.Count(segment => segment.Target.Length > 0));

    /// <summary>
    /// The number of segments whose target needs review: the source has changed, or the translation is untracked.
    /// </summary>
    public int Open =>
        Handover
            .Units.Where(unit => ExchangeFile.IsOpen(unit.State))
            .Sum(unit => unit.Segments.Count(segment => segment.Target.Length > 0));

    /// <param name="id">One of the desk's document ids.</param>
    /// <returns>Null where no source can be read.</returns>
    public static TranslationExport? Of(TranslationDesk desk, string id, Language language)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(language);
        var texts = desk.Texts(id);
        if (texts.Source is not { } source)
            return null;
        var handover = ExchangeDocument.Of(source, texts.SourceLanguage, texts.In(language), language);
        return new TranslationExport
        {
            Document = id,
            Title = handover.Units.FirstOrDefault(unit => unit.Key == "title")?.Source.Raw ?? id,
            Site = desk.Settings.Url,
            Address = AddressOf(desk, id, texts.SourceLanguage),
            Terms = Glossary.Of(desk, texts, source, texts.SourceLanguage, language),
            Handover = handover with { Units = OldWords.In(handover, texts) },
        };
    }

    private static string AddressOf(TranslationDesk desk, string id, Language language)
    {
        var around = desk.Shared.Around;
        var document = new DocumentReader(
            desk.Folder(id),
            around,
            new MarkdownReader(around.Languages, desk.Settings.Html),
            [],
            new Findings()
        ).Read();
        return document?.Variants.FirstOrDefault(variant => variant.Language == language) is { } variant
            ? desk.Settings.Url + new Addresses(around.Languages).Of(document, variant)
            : desk.Settings.Url;
    }
}
