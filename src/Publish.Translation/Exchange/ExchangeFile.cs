using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Exchange.Segments;

namespace Publish.Translation.Exchange;

/// <summary>A file for translators as it came back.</summary>
/// <param name="Head">What it says of itself, by the names of <see cref="HeadKeys"/>.</param>
internal sealed record ExchangeFile(
    SourceText File,
    ImmutableDictionary<string, string> Head,
    ImmutableArray<ReturnedSegment> Segments
)
{
    public string this[string key] => Head.GetValueOrDefault(key, "");

    /// <summary>Else XLIFF; whoever works with PO clears the flag of what is done.</summary>
    public bool IsPo { get; init; }

    /// <summary>What is said already waits for a translator's eye.</summary>
    public static bool IsOpen(TranslationState state) =>
        state is TranslationState.Changed or TranslationState.Untracked;
}

/// <summary>A sentence as it came back.</summary>
/// <param name="Source">With placeholders for marks, as in <see cref="Segment"/>.</param>
/// <param name="IsOpen">Whoever worked on it marked it as not done.</param>
/// <param name="Place">Where it says its words.</param>
internal sealed record ReturnedSegment(string Id, string Source, string Target, bool IsOpen, Place Place)
{
    /// <summary>Where it says which sentence it is.</summary>
    public Place Named { get; init; } = Place;

    /// <summary>Where one of its placeholders stands; the translation's beginning, where that cannot be seen.</summary>
    /// <param name="last">The last of several.</param>
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

/// <summary>What a file for translators says of itself.</summary>
internal static class HeadKeys
{
    public const string Document = "document";
    public const string Site = "site";
    public const string SourceLanguage = "source-language";
    public const string Language = "language";

    /// <summary>The mark of the source.</summary>
    public const string Follows = "follows";

    /// <summary>The blob id of the translation; empty where there was none.</summary>
    public const string Was = "was";

    /// <summary>Both texts, packed.</summary>
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
