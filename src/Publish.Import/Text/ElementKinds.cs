using System.Collections.Frozen;

namespace Publish.Import;

/// <summary>What the elements of an old page are to a reader.</summary>
internal static class ElementKinds
{
    /// <summary>Elements that nothing is read in.</summary>
    public static readonly FrozenSet<string> Silent = Set(
        "script style template head title link meta base noscript object embed applet iframe frame frameset noframes audio video canvas svg math input select textarea button datalist map area source track rp"
    );

    /// <summary>Silent elements that showed something.</summary>
    public static readonly FrozenSet<string> Shown = Set("object embed applet iframe audio video svg math");

    /// <summary>Elements that begin a line of their own.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "p div section article aside main header footer nav center address form fieldset legend details summary hgroup body html tbody thead tfoot colgroup col search dialog figcaption caption marquee multicol layer xmp listing plaintext"
    );

    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
