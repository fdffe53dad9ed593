using Publish.Engine.Diagnostics;

namespace Publish.Engine.Yaml;

/// <summary>Rules for the syntax of YAML.</summary>
public static class YamlRules
{
    public static readonly Rule NotYaml = new()
    {
        Code = "PUB100",
        Message = "This cannot be read as YAML.",
        Mend =
            "Look at this line and the one above it: each is \"key: value\", keys of one level have the same indent, and text with signs in it stands in quotes.",
        Why = "YAML has rules about indents and signs; beyond this line nothing can be understood.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            topics:
              a: b
             ‸c: d
            """,
    };

    public static readonly Rule SecondColon = new()
    {
        Code = "PUB101",
        Message = "The value has a colon and a space in it.",
        Mend = "Put it in quotes:\n  {0}",
        Why = "To YAML a colon with a space ends a key; a line can have one key.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: 한국‸: what we ask
            ---
            """,
    };

    public static readonly Rule TextBehindBracket = new()
    {
        Code = "PUB102",
        Message = "The value begins with {0}, and text stands behind the closing bracket.",
        Mend = "Put it in quotes:\n  {1}",
        Why = "To YAML a bracket at the start of a value begins a list.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: [성명] ‸무엇
            ---
            """,
    };

    public static readonly Rule TextBehindQuotes = new()
    {
        Code = "PUB103",
        Message = "The value begins with a quotation mark, and text stands behind the closing one.",
        Mend = "Put all of it in quotes:\n  {0}",
        Why = "To YAML a quotation mark at the start of a value holds the whole value.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: "Home" ‸is far
            ---
            """,
    };

    public static readonly Rule CommaInBraces = new()
    {
        Code = "PUB104",
        Message = "\"{0}\" stands between two commas without a colon.",
        Mend = "If the comma belongs to the text, put the text in quotes:\n  {1}",
        Why = "Inside { } a comma ends a value.",
        Example = """
            -- topics.yml --
            returns: {en: Removal, ‸deportation and return, ko: 송환}
            """,
    };

    public static readonly Rule ReservedStart = new()
    {
        Code = "PUB105",
        Message = "A value cannot begin with {0} unless it stands in quotes.",
        Mend = "Put it in quotes:\n  {1}",
        Why =
            "YAML keeps this sign for itself; anchors, aliases and tags are not used here, because a few lines of them can fill a machine's memory.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸@UNHCR is asked to act
            ---
            """,
    };

    public static readonly Rule Tab = new()
    {
        Code = "PUB106",
        Message = "A tab stands in the indent.",
        Mend = "Indent with spaces.",
        Why = "YAML does not know how wide a tab is, and refuses it.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            image:
            ‸	file: photo.jpg
            """,
    };

    public static readonly Rule KeyTwice = new()
    {
        Code = "PUB107",
        Message = "The key \"{0}\" stands here a second time.",
        Mend = "Delete one of the two.",
        Why = "Only one could count, and which one nobody could see.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ‸title: On removals
            ---
            """,
    };

    public static readonly Rule TooDeep = new()
    {
        Code = "PUB108",
        Message = "More than {0} lists or maps stand in each other.",
        Mend = "Close the brackets, or take the value apart.",
        Why = "Nothing here needs it, and a file of opening brackets can stop a program.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            topics: [[[[[[[[[[[[[[[[[[[[[[[‸[[[[[[[[[[[[[[[[
            """,
    };

    public static readonly Rule Unclosed = new()
    {
        Code = "PUB109",
        Message = "The {0} that begins here is not closed.",
        Mend = "Close it, or put the whole value in quotes{1}",
        Why = "Everything behind it would belong to this value.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: ‸"On returns
            ---
            """,
    };

    public static readonly Rule CommentInValue = new()
    {
        Code = "PUB110",
        Severity = Severity.Warning,
        Message = "What follows the # is a comment to YAML and is not read.",
        Mend =
            "If it belongs to the value, put all of it in quotes:\n  {0}\nIf it is a comment, write a space behind the #.",
        Why = "Titles with #1 or #MeToo, and colours, lose their end without a word.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: Case ‸#17
            ---
            """,
    };

    public static readonly Rule SecondDocument = new()
    {
        Code = "PUB111",
        Message = "A second YAML document begins here.",
        Mend = "Delete the line with the three dashes.",
        Why = "A file is one document; what stands in the second would not be read.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: 2024-03-05
            ‸---
            topics: []
            """,
    };

    public static readonly Rule ColonMissing = new()
    {
        Code = "PUB112",
        Message = "\"{0}\" is no \"key: value\".",
        Mend = "{1}Write a key, a colon, a space and the value; a text of several lines is indented.",
        Why = "A line of a map has a key, and YAML sees one only where a space follows the colon.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            date: 2024-03-05
            ‸language:en
            """,
    };

    public static readonly Rule KeyIsNoText = new()
    {
        Code = "PUB113",
        Message = "A list or a map stands where a key should.",
        Mend = "Write a plain word as the key.",
        Why = "Every key has a name.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            ‸[topics]: returns
            """,
    };

    public static readonly Rule SpaceBehindColon = new()
    {
        Code = "PUB116",
        Message = "There is no space behind this colon, so that YAML reads one word.",
        Mend = "Write:\n  {0}",
        Why = "A colon without a space belongs to the words, as in 9:30 or https://.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            to: [{name: Crew Aid, location:‸Busan}]
            """,
    };

    public static readonly Rule WideColon = new()
    {
        Code = "PUB117",
        Severity = Severity.Warning,
        Message =
            "The colon behind “{0}” is a wide one, as Korean and Chinese keyboards write it; YAML reads “{0}” as a word of the text.",
        Mend =
            "Switch to the Latin keyboard and write the colon and a space; between two keys in braces write a narrow comma and a space too.",
        Why = "The key would be printed as a part of what stands before or behind it.",
        Example = """
            -- letters/2024-03-05-returns/document.yml --
            to: [{name: Crew Aid，location‸：Busan}]
            """,
    };

    public static readonly Rule OtherSpace = new()
    {
        Code = "PUB321",
        Message = "Here stands {0}, where YAML wants an ordinary space.",
        Mend = "Delete it and press the space bar; it often comes along with text from a web page or a word processor.",
        Why = "It looks like a space, but YAML sees a letter: the key, the list or the indent is not seen as one.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            subject:‸\u00A0Removal of crews
            ---

            Text.
            """.Replace("\\u00A0", "\u00A0", StringComparison.Ordinal),
    };
}
