using AngleSharp.Dom;

namespace Publish.Import;

/// <summary>Tells what an element showed that Markdown has no word for.</summary>
internal static class ElementDoubts
{
    public static void Tell(IElement element, DoubtList doubts)
    {
        switch (element.LocalName)
        {
            case var name when ElementKinds.Shown.Contains(name):
                doubts.Add(
                    DoubtKind.LeftOut,
                    $"Something that is not text was left out: <{name}>.",
                    element.GetAttribute("src") ?? element.GetAttribute("data") ?? ""
                );
                break;
            case "abbr" or "acronym" when element.GetAttribute("title") is { Length: > 0 } meant:
                doubts.Add(
                    DoubtKind.LeftOut,
                    $"What an abbreviation means was shown to those who pointed at it, and was left out: {DoubtList.Shortened(meant)}",
                    element.TextContentOf()
                );
                break;
            case "ol" when element.GetAttribute("type") is "a" or "A" or "i" or "I":
                doubts.Add(
                    DoubtKind.LeftOut,
                    "A list was counted with letters or Roman numbers, and is counted with numbers now.",
                    element.TextContentOf()
                );
                break;
            case "s" or "strike" or "del":
                doubts.Add(
                    DoubtKind.LeftOut,
                    "Words that were struck through stand in the text as they are.",
                    element.TextContentOf()
                );
                break;
        }
    }
}
