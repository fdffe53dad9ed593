using Publish.Engine.Diagnostics;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Rules for headings, ids, languages and attributes in a body.</summary>
public static class MarkRules
{
    public static readonly Rule TopHeading = new()
    {
        Code = "PUB313",
        Severity = Severity.Warning,
        Message = "A heading in a body begins with ##; it is shown as one.",
        Mend = "Write ## instead of #.",
        Why = "The title is the page's only heading of the first level.",
        Example = MarkdownRules.Body("‸# The way home\n\nText."),
    };

    public static readonly Rule IdTwice = new()
    {
        Code = "PUB314",
        Message = "The id {0} is given twice.",
        Mend = "Give one of the places another id.",
        Why = "A link to it would always lead to the first.",
        Example = MarkdownRules.Body("## One {#way}\n\nA.\n\n## Two ‸{#way}\n\nB."),
    };

    public static readonly Rule ReservedId = new()
    {
        Code = "PUB315",
        Message = "The id {0} begins like those of the page around the text.",
        Mend = "Choose an id that does not begin with note-, call- or page-.",
        Why =
            "It could be the same as that of a note, of a form or of the text itself, and a link, a label or a script would take the one for the other.",
        Example = MarkdownRules.Body("## One ‸{#note-1}\n\nA."),
    };

    public static readonly Rule UnknownLanguage = new()
    {
        Code = "PUB316",
        Message = "{0} is not the tag of a language.{1}",
        Mend = "Write a tag such as ko, zh-Hans or ja.",
        Why = "Browsers choose letter forms, line ends and voices by it.",
        Example = MarkdownRules.Body("The [행정 착오]‸{lang=korean} of the office."),
    };

    public static readonly Rule UnknownAttribute = new()
    {
        Code = "PUB317",
        Message = "{0} cannot be set in a text.",
        Mend = "Only lang, an id and classes can: {{lang=ko #id .class}}.",
        Why = "Other attributes can run scripts or change how pages look without the theme's knowledge.",
        Example = MarkdownRules.Body("Press [here]‸{onclick=alert(1)}."),
    };

    public static readonly Rule LoneAttributes = new()
    {
        Code = "PUB318",
        Message = "These braces belong to nothing.",
        Mend = "Put square brackets around the words they are for: [words]{{lang=ko}}.",
        Why = "The language would not be marked, and nobody would see it.",
        Example = MarkdownRules.Body("The word 행정 착오 ‸{lang=ko} stands alone."),
    };
}
