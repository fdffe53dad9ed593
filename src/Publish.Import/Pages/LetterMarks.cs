using System.Text.RegularExpressions;

namespace Publish.Import;

/// <summary>Words that only a letter or a release itself says: whatever block holds them is no furniture.</summary>
internal static partial class LetterMarks
{
    public static bool Are(string text) => Marks().IsMatch(text.Length > 3000 ? text[..3000] : text);

    [GeneratedRegex(
        @"(?:^|\s)(?:cc|c\.c\.|re|subject|attn|fax|encl|enclosures?|via e-?mail|by e-?mail)\s?[:：]|\b(?:dear|sincerely|respectfully|yours (?:truly|faithfully)|your excellency|endorsed by|signatories|signed by|for immediate release|executive director|to whom it may concern)\b|제목\s?:|수신\s?:|참조\s?:|발신\s?:|귀하|귀중|올림|드림|배상|팩스\s?:|사무총장|서명 단체|연명 단체|연서명|主旨：|事由：|受文者|此致|敬上|谨启|謹啟|谨上|謹上|抄送|副本|尊敬的|敬启|敬啟|传真：|傳真：|联署|連署|聯署|执行主任|執行主任|秘书长|秘書長|即时发布|即時發布",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Marks();
}
