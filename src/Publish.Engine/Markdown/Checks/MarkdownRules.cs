using Publish.Engine.Diagnostics;

namespace Publish.Engine.Markdown.Checks;

/// <summary>Rules for the Markdown of a body: HTML, links, pictures, footnotes, size.</summary>
public static class MarkdownRules
{
    public static readonly Rule RawHtml = new()
    {
        Code = "PUB301",
        Message = "HTML is not allowed in a body: {0}",
        Mend = "Write it in Markdown, put a backslash before the <, or set html: true in site.yml.",
        Why = "HTML that is typed by hand breaks pages, hides scripts, and cannot be checked in translation.",
        Example = Body("Over ‸<br> a line."),
    };

    public static readonly Rule OpenComment = new()
    {
        Code = "PUB302",
        Message = "A comment begins here and never ends.",
        Mend = "Close it with -->.",
        Why = "Everything after it would be missing from the page without a word.",
        Example = Body("The text.\n\n‸<!-- to do\n\nMore text."),
    };

    public static readonly Rule TooLong = new()
    {
        Code = "PUB303",
        Message = "The text has {0} characters; a body may have {1}.",
        Mend = "Split the document, or attach the long part as a file.",
        Why = "A text of this size is a mistake, and one such file could hold up the whole site.",
        Example = "-- letters/2024-03-05-returns/en.md (600000 bytes) --\n---\ntitle: On returns\n---\n\n‸Very long.\n",
    };

    public static readonly Rule TooDeep = new()
    {
        Code = "PUB304",
        Message = "Brackets, lists or quotations are nested too deeply here.",
        Mend = "Close the brackets that are open, or put a backslash before those that are only characters.",
        Why = "No reader follows such nesting, and reading it would take minutes.",
        Example = Body("A word.\n\n‸" + new string('>', MarkdownBounds.Deepest + 1) + " deep"),
    };

    public static readonly Rule Scheme = new()
    {
        Code = "PUB305",
        Message = "A link must not begin with {0}.",
        Mend = "Use https, http, mailto or tel, a file's name, a document's id, or a path that begins with /.",
        Why = "Other schemes run scripts, or open programs that the reader did not ask for.",
        Example = Body("Press [here](‸javascript:alert(1))."),
    };

    public static readonly Rule NoAddress = new()
    {
        Code = "PUB306",
        Message = "This is not an address that a link can lead to: {0}",
        Mend =
            "Write https://… for another site, /… for a page of this one, a document's id, or the name of a file in this folder.",
        Why = "Browsers would guess, and each would guess something else.",
        Example = Body("See [them](‸//example.com/page)."),
    };

    public static readonly Rule RemotePicture = new()
    {
        Code = "PUB307",
        Message = "A picture must be a file of the document: {0}",
        Mend = "Put the picture into the document's folder and name it here.",
        Why = "A picture from elsewhere tells its server who reads the page, and is gone one day.",
        Example = Body("![A gull](‸https://example.com/gull.jpg \"A gull\")"),
    };

    public static readonly Rule NoAlternative = new()
    {
        Code = "PUB308",
        Severity = Severity.Warning,
        Message = "The picture {0} has no words for those who cannot see it.",
        Mend = "Say in the square brackets what the picture shows: ![A ship at the quay](ship.jpg).",
        Why = "Who listens to the page hears nothing where the picture is.",
        Example =
            "-- letters/2024-03-05-returns/gull.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
            + Body("‸![](gull.svg)"),
    };

    public static readonly Rule UnknownFragment = new()
    {
        Code = "PUB309",
        Message = "Nothing in this text has the id {0}.{1}",
        Mend = "Use a heading's id, or give the place one: ## The way home {{#the-way-home}}.",
        Why = "The link would do nothing.",
        Example = Body("See [below](‸#way-hme).\n\n## The way {#way-home}\n\nHome."),
    };

    public static readonly Rule UnknownNote = new()
    {
        Code = "PUB310",
        Message = "There is no note {0}.",
        Mend = "Write it at the end of the text: [^{0}]: … – or put a backslash before the [.",
        Why = "The brackets would stand on the page.",
        Example = Body("A claim.‸[^1]"),
    };

    public static readonly Rule UnusedNote = new()
    {
        Code = "PUB311",
        Severity = Severity.Warning,
        Message = "Nothing calls the note {0}, so it is left out.",
        Mend = "Write [^{0}] where it belongs, or take it out.",
        Why = "A source that was meant to be shown is missing from the page.",
        Example = Body("A claim.\n\n‸[^1]: The source."),
    };

    public static readonly Rule NoteTwice = new()
    {
        Code = "PUB312",
        Message = "There are two notes {0}.",
        Mend = "Give one of them another label, and call it by that.",
        Why = "Only the first would be shown, under both calls.",
        Example = Body("A claim.[^1]\n\n[^1]: The source.\n\n‸[^1]: Another."),
    };

    public static readonly Rule RemovedHtml = new()
    {
        Code = "PUB319",
        Severity = Severity.Warning,
        Message = "This HTML is left out: {0}",
        Mend = "Write it in Markdown, or use elements and attributes that only hold text.",
        Why = "Even where HTML is allowed, scripts, forms, styles and frames are not.",
        Example =
            "-- site.yml --\nurl: https://www.example.org\ntitle: Example\nlanguages: [en, ko, zh-Hans]\ntime-zone: Asia/Seoul\nhtml: true\n"
            + Body("A word.\n\n‸<div onclick=\"x()\">There</div>"),
    };

    public static readonly Rule TooMuch = new()
    {
        Code = "PUB320",
        Message = "The text has more than {0} {1}.",
        Mend = "Split the document, attach the long part as a file, or put a list of names into a CSV file.",
        Why = "No letter has so many, and reading them would take minutes.",
        Example = "-- letters/2024-03-05-returns/en.md (20001 times) --\n---\ntitle: On returns\n---\n‸*\n",
    };

    internal static string Body(string text) =>
        $"-- letters/2024-03-05-returns/en.md --\n---\ntitle: On returns\n---\n\n{text}\n";
}
