using System.Collections.Immutable;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Linking;
using Publish.Engine.Markdown;
using Publish.Model;
using Publish.Translation.Exchange.Return;
using Publish.Translation.Status;

namespace Publish.Translation.Exchange;

/// <summary>Everything that a file for translators says: the units, and what helps to understand them.</summary>
public sealed record TranslationExport
{
    public required string Document { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the site is published.</summary>
    public required string Site { get; init; }

    /// <summary>Where readers find the source.</summary>
    public required string Address { get; init; }

    public required ImmutableArray<Term> Terms { get; init; }

    internal ExchangeDocument Handover { get; init; } = null!;

    /// <summary>How many sentences there are.</summary>
    public int Sentences => Handover.Units.Sum(unit => unit.Segments.Length);

    /// <summary>How many of them say something already.</summary>
    public int Translated => Handover.Units.Sum(unit => unit.Segments.Count(segment => segment.Target.Length > 0));

    /// <summary>How many of those wait to be looked at, because the source has changed or nobody knows.</summary>
    public int Open =>
        Handover
            .Units.Where(unit => ExchangeFile.IsOpen(unit.State))
            .Sum(unit => unit.Segments.Count(segment => segment.Target.Length > 0));

    /// <param name="id">One of the desk's.</param>
    /// <returns>Null where there is no source that can be read.</returns>
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
