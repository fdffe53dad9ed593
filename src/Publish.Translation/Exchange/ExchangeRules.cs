using Publish.Engine.Diagnostics;

namespace Publish.Translation.Exchange;

/// <summary>Rules for an exchange file (XLIFF, PO) as a whole.</summary>
public static class ExchangeRules
{
    public static readonly Rule NotOurs = new()
    {
        Code = "PUB461",
        Message = "This is no file that publish export has made: {0}",
        Mend =
            "Export the document again, and translate that file. XLIFF must be of version 2; older programs can use PO.",
        Why = "Nobody can tell which document the words belong to.",
        Example = Po("", "‸The harbor office answered.\n"),
    };

    public static readonly Rule BrokenXml = new()
    {
        Code = "PUB462",
        Message = "The XML cannot be read here: {0}",
        Mend = "Take the file again from whoever sent it, whole; if it was edited by hand, mend this place.",
        Why =
            "Half a file would be half a translation. A file that brings entities of its own could read other files of this machine, or fill its memory.",
        Example = Xliff("<unit id=\"p1\"><segment id=\"p1.1\"><source>Text.</source><target>글.</‸segment></unit>"),
    };

    public static readonly Rule BrokenPo = new()
    {
        Code = "PUB463",
        Message = "The PO file cannot be read here: {0}",
        Mend = "Mend this line, or save the file again with the program that wrote it.",
        Why = "What follows could be taken for words of another sentence.",
        Example = Po(Head(), "msgctxt \"p1.1\"\nmsgid \"Text.\"\nmsgstr ‸\"글.\n"),
    };

    public static readonly Rule OtherSite = new()
    {
        Code = "PUB464",
        Message = "This was exported from {0}, and this is {1}.",
        Mend = "Import it there, or export the document here.",
        Why = "Another site may have another document of the same name.",
        Example = Po(Head(site: "‸https://www.example.com"), ""),
    };

    public static readonly Rule NoDocument = new()
    {
        Code = "PUB465",
        Message = "There is no document {0} here.{1}",
        Mend =
            "If its folder was renamed, write the new name in this line. If the document is gone, so is its translation.",
        Why = "The words have nowhere to go.",
        Example = Po(Head(document: "‸letters/2024-03-05-return"), ""),
    };

    public static readonly Rule WrongLanguage = new()
    {
        Code = "PUB466",
        Message = "The document cannot be translated into {0}.{1}",
        Mend = "The language must be one of the site's, and not the one that the document was written in.",
        Why = "The words would stand under the wrong language.",
        Example = Po(Head(language: "‸kr"), ""),
    };

    public static readonly Rule SourceUnknown = new()
    {
        Code = "PUB467",
        Message = "The file does not bring the text that it was exported from, and {0} is another now.",
        Mend =
            "Export again, and take the words over from this file with your program. Some programs drop what they do not know; keep the lines that begin with X-Publish, or the skeleton.",
        Why = "Without that text the placeholders of the sentences have no meaning.",
        Example = Po(Head(follows: "‸0123456789ab"), ""),
    };

    internal static string Head(
        string site = "https://www.example.org",
        string document = "letters/2024-03-05-returns",
        string language = "ko",
        string follows = "72b3d60dd078"
    ) =>
        $"""
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\n"
            "X-Publish-Document: {document}\n"
            "X-Publish-Site: {site}\n"
            "X-Publish-Source-Language: en\n"
            "X-Publish-Language: {language}\n"
            "X-Publish-Follows: {follows}\n"


            """;

    internal static string Po(string head, string entries) =>
        $"""
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---

            The harbor office answered.[^1]

            [^1]: By letter.
            -- _returned/ko.po --
            {head}{entries}
            """;

    private static string Xliff(string unit) =>
        $"""
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---

            Text.
            -- _returned/ko.xlf --
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ko">
            <file id="f1" original="letters/2024-03-05-returns/en.md">
            {unit}
            </file>
            </xliff>
            """;
}
