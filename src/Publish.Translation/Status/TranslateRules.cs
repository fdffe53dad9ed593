using Publish.Engine.Diagnostics;

namespace Publish.Translation.Status;

/// <summary>Rules for the source mark of a translation.</summary>
public static class TranslateRules
{
    public static readonly Rule StrangeMark = new()
    {
        Code = "PUB451",
        Severity = Severity.Warning,
        Message = "The mark matches nothing in {0}.",
        Mend =
            "If the line came from another document, delete it. If the original was written anew, translate it anew, and then run publish follow.",
        Why =
            "The mark says from which text the translation was made; one of another text would call every paragraph changed.",
        Example = """
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            ---
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환에 대하여
            follows: ‸0123456789ab ZZZZZZ
            ---
            """,
    };
}
