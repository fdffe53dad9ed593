using Publish.Engine.Diagnostics;

namespace Publish.Translation.Parity;

/// <summary>Rules for the <c>parity</c> key of a translation.</summary>
internal static class AcknowledgementRules
{
    public static readonly Rule Unknown = new()
    {
        Code = "PUB815",
        Message = "“{0}” is nothing that a translation can differ in.",
        Mend = "{1}Write words of the text as they stand there, or one of: {2}.",
        Why = "A misspelled acknowledgement would acknowledge nothing.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            parity: [‸nmubers]
            ---
            본문.
            """,
    };

    public static readonly Rule Unneeded = new()
    {
        Code = "PUB816",
        Severity = Severity.Warning,
        Message = "“{0}” is acknowledged, but the translation does not differ in it.",
        Mend = "Take it out of parity.",
        Why = "An acknowledgement that is left behind would hide the next mistake.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            Text.
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 반환에 대하여
            parity: [‸numbers]
            ---
            본문.
            """,
    };
}
