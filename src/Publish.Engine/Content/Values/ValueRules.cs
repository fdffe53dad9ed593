using Publish.Engine.Diagnostics;

namespace Publish.Engine.Content.Values;

/// <summary>
/// Rules for values with a format: languages, choices, ids, slugs, aliases, URLs, colours, e-mail, amounts, CSV
/// columns.
/// </summary>
public static class ValueRules
{
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
        Why =
            "Other signs mean something in an address, or are written as percent signs and numbers; and disks have no room for a name of more than 200 bytes, some 65 letters of Korean or Chinese.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            slug: ‸on/returns
            """,
    };

    public static readonly Rule AliasWrong = new()
    {
        Code = "PUB220",
        Message = "\"{0}\" is no address that a host can lead on from.",
        Mend =
            "Write the old address from its first slash, without the host and without a fragment: /old/page/, or with its question as in /?p=123, each key once and with a value.",
        Why =
            "A host compares a path, and keys with their values; stars, names behind a colon and fragments mean something else to it, and would never be asked for as they stand.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            aliases: [‸old/page]
            """,
    };

    public static readonly Rule UrlWrong = new()
    {
        Code = "PUB221",
        Message = "\"{0}\" is no address that can stand here.",
        Mend =
            "Write it in full, with https://; the site's own url is a host alone, such as https://www.example.org, and where a page of this site may stand, its path from the first slash.",
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
