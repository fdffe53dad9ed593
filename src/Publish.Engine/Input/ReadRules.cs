using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>Rules for input files before they are parsed: access, links, names, length, UTF-8.</summary>
public static class ReadRules
{
    public static readonly Rule Unreadable = new()
    {
        Code = "PUB001",
        Message = "{0} cannot be opened.",
        Mend = "Close it where it is open, or give this user the right to read it.",
        Why = "What cannot be read cannot be published, and leaving it out in silence would be worse.",
        Example = """
            -- letters/2024-03-05-returns/en.md (unreadable) --
            """,
    };

    public static readonly Rule LinkOutside = new()
    {
        Code = "PUB002",
        Message = "{0} is a symbolic link that leads out of the input, to a folder, or nowhere.",
        Mend = "Put a copy of the file in its place.",
        Why =
            "A link can publish a file of the machine that nobody meant to show, and is broken on every other machine.",
        Example = """
            -- assets/report.pdf -> /etc/hostname --
            """,
    };

    public static readonly Rule TwoSpellings = new()
    {
        Code = "PUB003",
        Message = "Two files are named {0}, once with composed and once with separate marks or letters.",
        Mend = "Rename or delete one of them.",
        Why =
            "Some systems write 가 as one character and some as two (NFC and NFD); on the web both would be the same address.",
        Example = """
            -- assets/가.pdf --
            -- assets/가.pdf --
            """,
    };

    public static readonly Rule TooLong = new()
    {
        Code = "PUB004",
        Message = "The file has {0} bytes; a text may have 4194304.",
        Mend = "Split the text, or publish it as an attachment.",
        Why = "No letter is that long: something else was saved under this name, and parsers would labour over it.",
        Example = """
            -- letters/2024-03-05-returns/en.md (5000000 bytes) --
            ---
            title: On returns
            ---
            """,
    };

    public static readonly Rule NotUtf8 = new()
    {
        Code = "PUB005",
        Message = "This is not UTF-8: the byte {0} at offset {1} begins no character.",
        Mend = "Save the file as UTF-8.",
        Why = "A program that guesses the encoding turns names into other names.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: Caf‸�
            ---
            """,
    };

    public static readonly Rule NoFile = new()
    {
        Code = "PUB006",
        Message = "{0} is no file but a pipe, a socket or a device.",
        Mend = "Put the file there that should be published, or remove this.",
        Why = "What is no file may never end, or answer when nobody asked; it is not even opened.",
        Example = """
            -- assets/report.pdf (pipe) --
            """,
    };

    public static readonly Rule NameUnsayable = new()
    {
        Code = "PUB007",
        Message =
            "The name {0} has a sign in it that no address can show: a backslash, a control sign, or bytes that are no UTF-8.",
        Mend = "Rename it with letters, digits, hyphens and dots.",
        Why =
            "Such a name means one file here and another, or a folder, on the next system; some signs make a name look like another.",
        Example = """
            -- assets/annual\report.pdf --
            """,
    };
}
