using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange;

/// <summary>An exchange file as it came back from a translator, XLIFF or PO, parsed.</summary>
/// <param name="Head">Its metadata, by the names of <see cref="HeadKeys"/>.</param>
internal sealed record ExchangeFile(
    SourceText File,
    ImmutableDictionary<string, string> Head,
    ImmutableArray<ReturnedSegment> Segments
)
{
    public string this[string key] => Head.GetValueOrDefault(key, "");

    /// <summary>Whether it is PO, where a segment is done when its fuzzy flag is cleared; else XLIFF.</summary>
    public bool IsPo { get; init; }

    /// <summary>Whether existing words of a unit in this state need review by a translator.</summary>
    public static bool IsOpen(TranslationState state) =>
        state is TranslationState.Changed or TranslationState.Untracked;
}

/// <summary>One segment, a sentence, of an exchange file that came back.</summary>
/// <param name="Source">With placeholders for inline codes, as in <see cref="Segment"/>.</param>
/// <param name="IsOpen">Whether it is marked as not done: fuzzy in PO, state initial with a <c>publish:</c> subState in
/// XLIFF.</param>
/// <param name="Place">Where its target text begins.</param>
internal sealed record ReturnedSegment(string Id, string Source, string Target, bool IsOpen, Place Place)
{
    /// <summary>Where its id begins; for XLIFF the same as <see cref="Place"/>.</summary>
    public Place Named { get; init; } = Place;

    /// <summary>
    /// Where one of its placeholders stands; where the target begins, if the placeholder is not found there.
    /// </summary>
    /// <param name="last">Whether the last occurrence is wanted, not the first.</param>
    public Place At(string placeholder, bool last = false)
    {
        var text = Place.Source.Text;
        var end = text.IndexOf("\nmsg", Place.Offset, StringComparison.Ordinal) is >= 0 and var next
            ? next
            : text.Length;
        var found = last
            ? text.LastIndexOf(placeholder, end - 1, end - Place.Offset, StringComparison.Ordinal)
            : text.IndexOf(placeholder, Place.Offset, end - Place.Offset, StringComparison.Ordinal);
        return found < 0 ? Place : Place with { Offset = found };
    }
}

/// <summary>The keys of an exchange file's metadata.</summary>
internal static class HeadKeys
{
    public const string Document = "document";
    public const string Site = "site";
    public const string SourceLanguage = "source-language";
    public const string Language = "language";

    /// <summary>The source mark of the exported source.</summary>
    public const string Follows = "follows";

    /// <summary>The blob id of the exported translation; empty where there was none.</summary>
    public const string Was = "was";

    /// <summary>Source and translation, packed by <see cref="EmbeddedTexts"/>.</summary>
    public const string Texts = "texts";

    public static ImmutableArray<string> All { get; } = [Document, Site, SourceLanguage, Language, Follows, Was, Texts];

    public static string Of(TranslationExport export, string key) =>
        key switch
        {
            Document => export.Document,
            Site => export.Site,
            SourceLanguage => export.Handover.From.Tag,
            Language => export.Handover.To.Tag,
            Follows => export.Handover.Mark.ToString(),
            Was => export.Handover.Translation is { } there ? BlobId.Of(there.Bytes.Span) : "",
            _ => EmbeddedTexts.Pack(export.Handover.Source, export.Handover.Translation),
        };
}
