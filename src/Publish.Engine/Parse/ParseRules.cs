using Publish.Engine.Diagnostics;

namespace Publish.Engine.Parse;

/// <summary>What can be wrong with values and with the folders of documents.</summary>
public static class ParseRules
{
    public static readonly Rule KeyUnknown = new()
    {
        Code = "PUB200",
        Message = "There is no key \"{0}\" here.",
        Mend = "{1}Correct it or delete it; the format's description has the keys of each file.",
        Why = "A key with a slip in it would be passed over, and what it says would be missing from the page.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ‸subtilte: And what we ask
            ---
            """,
    };

    public static readonly Rule KeyMissing = new()
    {
        Code = "PUB201",
        Message = "\"{0}\" is missing.",
        Mend = "Add it.",
        Why = "Without it the page could not be made.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            ‸subtitle: And what we ask
            ---
            """,
    };

    public static readonly Rule ValueMissing = new()
    {
        Code = "PUB202",
        Message = "\"{0}\" has no value.",
        Mend = "Write {1} behind the colon. A value that begins with # stands in quotes.",
        Why = "Without it the page could not be made.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title:‸
            subtitle: And what we ask
            ---
            """,
    };

    public static readonly Rule ShapeWrong = new()
    {
        Code = "PUB203",
        Message = "Here should be {0}; this is {1}.",
        Mend = "{2}",
        Why = "A value of another shape cannot be read for what it means.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸[성명]
            ---
            """,
    };

    public static readonly Rule TextEmpty = new()
    {
        Code = "PUB204",
        Message = "Nothing stands here.",
        Mend = "Write the text, or delete the key.",
        Why = "An empty text would print an empty line, or a heading without words.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸""
            ---
            """,
    };

    public static readonly Rule ControlCharacter = new()
    {
        Code = "PUB205",
        Message = "The text has a control character in it.",
        Mend = "Delete it; it came along from another program.",
        Why = "No browser and no printer knows what to do with it, and feeds with it are refused.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸"On\x07 returns"
            ---
            """,
    };

    public static readonly Rule DateWrong = new()
    {
        Code = "PUB206",
        Message = "\"{0}\" is no date.",
        Mend = "Write year-month-day, such as 2024-03-05, or with a time 2024-03-05T10:00:00+09:00.",
        Why = "Dates order the lists and stand in addresses; a guess would be wrong in one country or another.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: ‸5 March 2024
            """,
    };

    public static readonly Rule EmbargoWrong = new()
    {
        Code = "PUB207",
        Message = "\"{0}\" is no date with a time; the document is held until it is.",
        Mend = "Write the moment with its offset, such as 2024-03-05T10:00:00+09:00.",
        Why = "An embargo ends at a moment. What cannot be read must not be published too early.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            embargo: ‸2024-03-05
            """,
    };

    public static readonly Rule ZoneUnknown = new()
    {
        Code = "PUB208",
        Message = "There is no time zone \"{0}\".",
        Mend = "{1}Write its IANA id, such as Asia/Seoul or America/New_York.",
        Why = "Abbreviations such as KST or EST mean different things to different systems.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            time-zone: ‸KSTX
            """,
    };

    public static readonly Rule PersonUnknown = new()
    {
        Code = "PUB209",
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

    public static readonly Rule TopicUnknown = new()
    {
        Code = "PUB210",
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

    public static readonly Rule LanguageTwice = new()
    {
        Code = "PUB214",
        Message = "The language {0} stands here a second time.",
        Mend = "Delete one of the two.",
        Why = "The menu would have it twice.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ko, ‸en]
            """,
    };

    public static readonly Rule LetterheadUnknown = new()
    {
        Code = "PUB215",
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
        Message = "There is no document \"{0}\".",
        Mend = "{1}Write its folder below the input, such as letters/2024-03-05-returns.",
        Why = "A link to it would lead nowhere.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            related: ‸letters/2024-03-05-return
            """,
    };

    public static readonly Rule ChoiceWrong = new()
    {
        Code = "PUB217",
        Message = "\"{0}\" is none of the words that can stand here.",
        Mend = "{1}.",
        Why = "Any other word would be passed over.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            draft: ‸yes
            """,
    };

    public static readonly Rule IdWrong = new()
    {
        Code = "PUB218",
        Message = "\"{0}\" cannot be an id.",
        Mend = "Use small letters a–z, digits and hyphens.",
        Why = "Ids stand in addresses and in other files; signs and capitals would be written now so, now so.",
        Example = """
            -- people.yml --
            ‸Han Seo-yun: {name: Han Seo-yun}
            """,
    };

    public static readonly Rule SlugWrong = new()
    {
        Code = "PUB219",
        Message = "\"{0}\" cannot be the last part of an address.",
        Mend = "Use letters and digits of any script, with hyphens between words.",
        Why = "Other signs mean something in an address, or are written as percent signs and numbers.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            slug: ‸on/returns
            """,
    };

    public static readonly Rule AliasWrong = new()
    {
        Code = "PUB220",
        Message = "\"{0}\" is no path of the site.",
        Mend = "Write the old path from its first slash, without the host, a question or a fragment: /old/page/.",
        Why = "A redirect leads from a path; anything else would never be asked for.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            aliases: [‸old/page]
            """,
    };

    public static readonly Rule UrlWrong = new()
    {
        Code = "PUB221",
        Message = "\"{0}\" is no address that can stand here.",
        Mend = "Write it in full, with https://; the site's own url is a host alone, such as https://www.example.org, and where a page of this site may stand, its path from the first slash.",
        Why = "A browser would take anything else for a page of this site, or for a command.",
        Example = """
            -- site.yml --
            url: ‸www.example.org
            title: Example
            languages: [en]
            """,
    };

    public static readonly Rule ColourWrong = new()
    {
        Code = "PUB222",
        Message = "\"{0}\" is no colour that can stand here.",
        Mend = "Write a hash and six digits, in quotes: \"#26407f\".",
        Why = "From it the tints of the page are reckoned.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            accent: ‸navy
            """,
    };

    public static readonly Rule EmailWrong = new()
    {
        Code = "PUB223",
        Message = "\"{0}\" is no e-mail address.",
        Mend = "Write one address, such as office@example.org.",
        Why = "A reader's letter would go nowhere.",
        Example = """
            -- people.yml --
            han-seo-yun: {name: Han Seo-yun, email: ‸han at example.org}
            """,
    };

    public static readonly Rule AmountWrong = new()
    {
        Code = "PUB224",
        Message = "\"{0}\" is no amount.",
        Mend = "Write a number alone, such as 50 or 12.50; the currency has its own key.",
        Why = "The page writes the amount in the way of each language.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            donate: {url: "https://www.example.org/give", currency: USD, amounts: [‸$50]}
            """,
    };

    public static readonly Rule CurrencyWrong = new()
    {
        Code = "PUB225",
        Message = "\"{0}\" is no currency's code.",
        Mend = "Write the three capital letters of ISO 4217, such as USD or KRW.",
        Why = "$ and 元 are the signs of several currencies.",
        Example = """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en]
            donate: {url: "https://www.example.org/give", currency: ‸$, amounts: [50]}
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

    public static readonly Rule ColumnUnknown = new()
    {
        Code = "PUB228",
        Message = "There is no column \"{0}\".",
        Mend = "{1}The columns are name, note and country, with name-ko and note-ko for words in one language.",
        Why = "What stands in a column with a slip in its name would be missing from the page.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            name,‸nation
            Open Sea,KR
            """,
    };

    public static readonly Rule QuoteOpen = new()
    {
        Code = "PUB229",
        Message = "The quotation mark that begins here is not closed.",
        Mend = "Close it; inside a value in quotes a quotation mark is written twice.",
        Why = "All rows behind it would belong to this value.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            endorsements: {groups: [{entries: list.csv}]}
            -- letters/2024-03-05-returns/list.csv --
            name
            ‸"Open Sea
            """,
    };
}
