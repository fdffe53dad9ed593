using Publish.Engine.Diagnostics;

namespace Publish.Translation.Exchange;

/// <summary>Rules for the segments and placeholders of an exchange file.</summary>
public static class ReturnedRules
{
    public static readonly Rule UnknownSegment = new()
    {
        Code = "PUB471",
        Message = "The document has no sentence {0}.",
        Mend = "Take the entry out, or write back the name that it had (msgctxt in PO, the segment's id in XLIFF).",
        Why = "Its words would be lost without a word.",
        Example = Entry("‸p9.1", "The harbor office answered.<1/>", "항만청이 답했다.<1/>"),
    };

    public static readonly Rule SegmentTwice = new()
    {
        Code = "PUB472",
        Message = "The sentence {0} is there twice.",
        Mend = "Take one of the two out.",
        Why = "Which of the two counts would be chance.",
        Example = ExchangeRules.Po(
            ExchangeRules.Head(),
            Po("p1.1", Answered, "항만청이 답했다.<1/>") + Po("‸p1.1", Answered, "항만청의 답.<1/>")
        ),
    };

    public static readonly Rule SourceDiffers = new()
    {
        Code = "PUB473",
        Message = "The original of {0} is not what was exported.",
        Mend = "It was: {1}\nWrite it back, or export again. The original is changed in the document, never here.",
        Why = "The translation would be one of words that the document does not say.",
        Example = Entry("‸p1.1", "The harbor office replied.<1/>", "항만청이 답했다.<1/>"),
    };

    public static readonly Rule CodeMissing = new()
    {
        Code = "PUB474",
        Message = "The placeholder {0} is missing: {1}.",
        Mend = "Put {0} where it belongs in the translation.",
        Why = "A footnote, a link or a picture of the original would be missing from the page.",
        Example = Entry("p1.1", Answered, "‸항만청이 답했다."),
    };

    public static readonly Rule CodeWrong = new()
    {
        Code = "PUB475",
        Message = "The placeholder {0} does not belong here: {1}.",
        Mend = "Use the placeholders of the original: {2}",
        Why = "It stands for nothing, or its end is not where its beginning needs it.",
        Example = Entry("p1.1", Answered, "항만청이 답했다.<1/>‸<7/>"),
    };

    public static readonly Rule CodeTwice = new()
    {
        Code = "PUB476",
        Message = "The placeholder {0} is there more than once.",
        Mend = "Take out all but one.",
        Why = "What it stands for is once in the original.",
        Example = Entry("p1.1", Answered, "항만청이<1/> 답했다.‸<1/>"),
    };

    public static readonly Rule WordsDiffer = new()
    {
        Code = "PUB477",
        Message = "These words were changed here after the file was exported, and {0} has others.",
        Mend =
            "To keep what stands here, export again and go on with that file. To take the file's words in place of these, import with --replace.",
        Why = "A translator's words are never overwritten without somebody's decision.",
        Example =
            "-- letters/2024-03-05-returns/ko.md --\n---\ntitle: 송환에 대하여\n---\n\n‸항만청에서 회신했다.[^1]\n\n[^1]: 서한.\n"
            + Entry("p1.1", Answered, "항만청이 답했다.<1/>"),
    };

    private const string Answered = "The harbor office answered.<1/>";

    private static string Entry(string id, string source, string target) =>
        ExchangeRules.Po(ExchangeRules.Head(), Po(id, source, target));

    private static string Po(string id, string source, string target) =>
        $"msgctxt \"{id}\"\nmsgid \"{source}\"\nmsgstr \"{target}\"\n\n";
}
