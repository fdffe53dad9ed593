using System.Text.RegularExpressions;
using Markdig.Syntax;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown.Checks;
using Publish.Engine.Markdown.Extensions;
using Publish.Engine.Markdown.Writing;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>Shared state of reading one body: its source, language, ids, link fragments and findings.</summary>
/// <param name="Start">Where the body begins in the file; offsets in the body count from here.</param>
internal sealed partial record MarkdownContext(
    SourceText Source,
    int Start,
    Language Language,
    string Folder,
    Languages Languages,
    bool AllowHtml,
    Findings Findings
)
{
    public Anchors Anchors { get; } = new();

    /// <summary>The body alone.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the body has right-to-left text, so that bidi controls have an effect and are kept.</summary>
    public bool Turns { get; } = Language.IsRightToLeft || UnseenCharacters.HasRightToLeft(Source.Text.AsSpan(Start));

    /// <summary>
    /// Labels of footnotes reported as malformed or still to be translated; their references are not reported as
    /// unknown.
    /// </summary>
    public HashSet<string> MeantNotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of headings still to be translated.</summary>
    private readonly HashSet<string> meantIds = new(StringComparer.Ordinal);

    /// <summary>
    /// Fragments that the text links to, with their offsets in the body; checked when all ids are known.
    /// </summary>
    public List<(string Fragment, int Offset)> Fragments { get; } = [];

    public void Report(Rule rule, int offset, params string[] arguments) =>
        Findings.Add(rule, new Place(Source, Start + Math.Max(offset, 0)), arguments);

    /// <summary>
    /// Resolves attributes: looks up the language and registers the id; reports errors. An id is never changed to make
    /// it unique.
    /// </summary>
    public MarkdownMarks Marks(Attributes? attributes)
    {
        if (attributes is null)
            return default;
        if (attributes.Unknown is { } unknown)
            Report(MarkRules.UnknownAttribute, attributes.Offset, unknown);
        var language = attributes.Language is { } tag ? Languages.Known(tag) : null;
        if (attributes.Language is { } wrong && language is null)
            Report(
                MarkRules.UnknownLanguage,
                attributes.Offset,
                wrong,
                (LanguageTagSuggestions.By(wrong) ?? Spelling.Nearest(wrong, Languages.Select(known => known.Tag)))
                    is { } near
                    ? $" Is it {near}?"
                    : ""
            );
        return new(Id(attributes), language, string.Join(' ', attributes.Classes));
    }

    private string? Id(Attributes attributes)
    {
        if (attributes.Id is not { } id)
            return null;
        if (!Anchors.IsReserved(id) && Anchors.TryTake(id))
            return id;
        Report(Anchors.IsReserved(id) ? MarkRules.ReservedId : MarkRules.IdTwice, attributes.Offset, id);
        return null;
    }

    /// <summary>
    /// Registers the footnote and heading ids that a placeholder comment of a translation stands for.
    /// </summary>
    public void Expect(SourceSpan comment)
    {
        if (Place().Match(Text, comment.Start, comment.Length) is not { Success: true } place)
            return;
        if (place.Groups["note"] is { Success: true, Value: var note })
            MeantNotes.Add(note);
        foreach (Capture id in place.Groups["id"].Captures)
            meantIds.Add(id.Value);
    }

    public void JudgeFragments()
    {
        var guesses = new Suggestions();
        foreach (var (fragment, offset) in Fragments)
            if (
                UnicodeNormalization.Of(Uri.UnescapeDataString(fragment[1..])) is var id
                && !Anchors.Has(id)
                && !meantIds.Contains(id)
            )
                Report(
                    MarkdownRules.UnknownFragment,
                    offset,
                    fragment,
                    guesses.Nearest(fragment[1..], Anchors.InOrder) is { } near ? $" Is it #{near}?" : ""
                );
    }

    [GeneratedRegex(@"^<!-- [0-9]+\r?\n(\[\^(?<note>[^\]\s]+)\]:)?([^{]|\{#(?<id>[^}\s]+)|\{)*")]
    private static partial Regex Place();
}

/// <summary>Id, language and classes of an element.</summary>
internal readonly record struct MarkdownMarks(string? Id, Language? Language, string? Classes)
{
    public bool IsEmpty => Id is null && Language is null && string.IsNullOrEmpty(Classes);

    public void WriteTo(PieceWriter writer)
    {
        if (Id is { } id)
            writer.Hole(new IdPiece(id));
        if (Language is { } language)
            writer.Language(language);
        if (!string.IsNullOrEmpty(Classes))
            writer.Attribute("class"u8, Classes);
    }
}
