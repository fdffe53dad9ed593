using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Translation.Parity.Facts;

namespace Publish.Translation.Parity;

/// <summary>What a translation says otherwise than its source.</summary>
/// <param name="Offset">In the translation's file: what differs, or where the missing would stand.</param>
/// <param name="Here">What the translation says, for a person.</param>
/// <param name="There">What the source says, for a person.</param>
/// <param name="SourceOffset">Where it says so.</param>
/// <param name="Forms">What an acknowledgement may name it by, the source's form first.</param>
internal sealed record ParityDifference(
    ParityKind Kind,
    int Offset,
    string Here,
    string There,
    int SourceOffset,
    ImmutableArray<string> Forms
)
{
    /// <summary>The number, date or amount that differs, for an acknowledgement in another form of it.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>What its author writes to acknowledge it: the exact words, or all of a kind.</summary>
    public string Acknowledgement => Forms is [var form, ..] ? $"\"{form}\"" : Kind.Word;
}

/// <summary>A kind of difference: its word in <c>parity</c> and its rule.</summary>
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

    /// <summary>What <c>parity</c> may say of all that differs in one kind.</summary>
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
