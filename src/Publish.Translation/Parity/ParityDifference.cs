using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity;

/// <summary>A difference between a translation and its source.</summary>
/// <param name="Offset">Offset in the translation: of what differs, or of where the missing part would be.</param>
/// <param name="Here">The translation's form, for the message.</param>
/// <param name="There">The source's form, for the message.</param>
/// <param name="SourceOffset">Offset in the source.</param>
/// <param name="Forms">The forms by which <c>parity</c> may acknowledge it, the source's form first.</param>
internal sealed record ParityDifference(
    ParityKind Kind,
    int Offset,
    string Here,
    string There,
    int SourceOffset,
    ImmutableArray<string> Forms
)
{
    /// <summary>The facts that differ, so that <c>parity</c> may acknowledge them in another notation.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>The item for <c>parity</c> that acknowledges it: the exact form, or its kind.</summary>
    public string Acknowledgement => Forms is [var form, ..] ? $"\"{form}\"" : Kind.Word;
}

/// <summary>A kind of difference: its item for <c>parity</c>, and its rule.</summary>
internal sealed record ParityKind(string Word, Rule Rule)
{
    public static readonly ParityKind Headings = new("headings", ParityRules.Headings);
    public static readonly ParityKind Paragraphs = new("paragraphs", ParityRules.Paragraphs);
    public static readonly ParityKind Lists = new("lists", ParityRules.Lists);
    public static readonly ParityKind Tables = new("tables", ParityRules.Tables);
    public static readonly ParityKind Footnotes = new("footnotes", ParityRules.Footnotes);
    public static readonly ParityKind NoteOrder = new("footnotes", ParityRules.FootnoteOrder);
    public static readonly ParityKind Links = new("links", ParityRules.Links);
    public static readonly ParityKind Pictures = new("pictures", ParityRules.Pictures);
    public static readonly ParityKind Untranslated = new("untranslated", ParityRules.Untranslated);
    public static readonly ParityKind Numbers = new("numbers", ParityFactRules.Numbers);
    public static readonly ParityKind Dates = new("dates", ParityFactRules.Dates);
    public static readonly ParityKind Times = new("times", ParityFactRules.Times);
    public static readonly ParityKind Amounts = new("amounts", ParityFactRules.Amounts);
    public static readonly ParityKind Phones = new("phones", ParityFactRules.Phones);
    public static readonly ParityKind Emails = new("emails", ParityFactRules.Emails);
    public static readonly ParityKind Names = new("names", ParityFactRules.Names);

    /// <summary>The kinds of difference that <c>parity</c> may acknowledge as a whole.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        "headings",
        "paragraphs",
        "lists",
        "tables",
        "footnotes",
        "links",
        "pictures",
        "untranslated",
        "numbers",
        "dates",
        "times",
        "amounts",
        "phones",
        "emails",
        "names",
    ];

    public static ParityKind Of(FactKind kind) =>
        kind switch
        {
            FactKind.Percent or FactKind.Money => Amounts,
            FactKind.Month or FactKind.Date => Dates,
            FactKind.Time => Times,
            FactKind.Phone => Phones,
            FactKind.Email => Emails,
            FactKind.Name => Names,
            _ => Numbers,
        };
}
