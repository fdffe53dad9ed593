using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Rules for references: people, topics, countries, languages, letterheads, documents, files, source marks.
/// </summary>
public static class ReferenceRules
{
    public static readonly Rule PersonUnknown = new()
    {
        Code = "PUB209",
        Names = "person",
        Message = "Nobody in people.yml has the id \"{0}\".",
        Mend = "{1}Correct it, or add the person. A name that is spelled like an id is written {{name: …}}.",
        Why = "A small word of letters and hyphens is an id; printed as a name it would be a mistake on paper.",
        Example = """
            -- people.yml --
            han-seo-yun: {name: Han Seo-yun}
            -- letters/2024-03-05-returns/document.yml --
            signatories: [‸han-seoyun]
            """,
    };

    public static readonly Rule PersonByName = new()
    {
        Code = "PUB342",
        Severity = Severity.Warning,
        Message = "people.yml knows \"{0}\" as {1}, and the bare name brings nothing of what stands there.",
        Mend = "Write {1} instead. If this is somebody else, write {{{2}: \"{0}\"}}.",
        Why =
            "With the id come the title, the name in each language and the signature; the bare name is printed as it was typed.",
        Example = """
            -- people.yml --
            peter-robbins: {name: Peter Robbins, title: Director}
            -- letters/2024-03-05-returns/document.yml --
            signatories: [‸Peter Robbins]
            """,
    };

    public static readonly Rule TopicUnknown = new()
    {
        Code = "PUB210",
        Names = "topic",
        Message = "There is no topic \"{0}\" in topics.yml.",
        Mend = "{1}Correct it, or add the topic.",
        Why = "A document is found under its topics.",
        Example = """
            -- topics.yml --
            returns: Returns
            -- letters/2024-03-05-returns/document.yml --
            topics: [‸return]
            """,
    };

    public static readonly Rule CountryUnknown = new()
    {
        Code = "PUB211",
        Message = "\"{0}\" is no country's code.",
        Mend = "{1}Write the two letters of ISO 3166-1, such as KR.",
        Why = "From the code comes the country's name in each reader's language.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            countries: [KR, ‸Norway]
            """,
    };

    public static readonly Rule LanguageUnknown = new()
    {
        Code = "PUB212",
        Message = "\"{0}\" is no language's tag.",
        Mend = "{1}Write its BCP 47 tag, such as en, ko or zh-Hans.",
        Why = "From the tag come the name, the rules of writing, and what a screen reader speaks.",
        Example = """
            -- people.yml --
            han-seo-yun: {name: Han Seo-yun, languages: [‸korean]}
            """,
    };

    public static readonly Rule LanguageNotOfSite = new()
    {
        Code = "PUB213",
        Message = "\"{0}\" is none of the languages in site.yml.",
        Mend = "{1}Correct the tag, or add the language to site.yml.",
        Why = "A text in it would never be shown.",
        Example = """
            -- topics.yml --
            returns: {en: Returns, ‸kr: 송환}
            """,
    };

    public static readonly Rule LanguageMistaken = new()
    {
        Code = "PUB343",
        Message = "\"{0}\" is the tag of a language that nothing here is written in; texts are written in \"{1}\".",
        Mend = "Write {1}. If {0} is meant too, run publish add-language {0}, which begins its words.",
        Why = "A country's code can be the tag of another language: kr is Kanuri, and Korean is ko.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: [en, ‸kr]
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            ---
            글.
            """,
    };

    public static readonly Rule LanguageLeftOut = new()
    {
        Code = "PUB341",
        Message = "The language \"{0}\" is not in this list, and texts are written in it.",
        Mend = "Add {0} here, or delete what is written in it.",
        Why = "None of those texts would be shown.",
        Example = """
            -- site.yml --
            title: Example
            url: https://www.example.org
            languages: ‸[en]
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            ---
            글.
            -- letters/2024-03-06-open/en.md --
            ---
            title: Open
            ---
            Text.
            -- letters/2024-03-06-open/ko.md --
            ---
            title: 공개
            ---
            글.
            """,
    };

    public static readonly Rule LetterheadUnknown = new()
    {
        Code = "PUB215",
        Names = "letterhead",
        Message = "There is no letterhead \"{0}\".",
        Mend = "{1}Correct it, or add letterheads/{0}.yml.",
        Why = "The letterhead says who writes.",
        Example = """
            -- letterheads/open-sea.yml --
            name: Open Sea
            -- letters/2024-03-05-returns/document.yml --
            letterhead: ‸opensea
            """,
    };

    public static readonly Rule DocumentUnknown = new()
    {
        Code = "PUB216",
        Names = "document",
        Message = "There is no document \"{0}\".",
        Mend = "{1}Write its folder below the input, such as letters/2024-03-05-returns.",
        Why = "A link to it would lead nowhere.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            related: ‸letters/2024-03-05-return
            """,
    };

    public static readonly Rule FileMissing = new()
    {
        Code = "PUB226",
        Message = "There is no file \"{0}\" in the folder.",
        Mend = "{1}Correct the name, or put the file there. Names that begin with _ or . are not published.",
        Why = "Readers would be offered a file that is not there.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: ‸statment.pdf
            -- letters/2024-03-05-returns/_statement.pdf --
            """,
    };

    public static readonly Rule PathLeaves = new()
    {
        Code = "PUB227",
        Message = "\"{0}\" is no name of a file in this folder.",
        Mend = "Put the file into the folder, and write its name with / between folders.",
        Why = "A document's folder holds all of it, and nothing from elsewhere on the machine may be published.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            attachments:
              - file: ‸../../etc/passwd
            """,
    };

    public static readonly Rule MarkWrong = new()
    {
        Code = "PUB230",
        Severity = Severity.Warning,
        Message = "\"{0}\" is no mark of a text.",
        Mend =
            "Delete the line. When the translation says what the original says now, run publish follow, which writes it.",
        Why = "The mark tells which paragraphs of the original have changed since; without it nobody is told.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            follows: ‸2024-03-05
            ---
            """,
    };
}
