using System.Globalization;

namespace Publish.Import;

/// <summary>What is said of an export that is not what it should be.</summary>
internal static class WxrFault
{
    public static string TooLong { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"This item of the export is larger than {WxrScan.LongestItem >> 20} MB and was not read."
        );

    public static string Unicode16 => "The export is written in UTF-16. Save it as UTF-8 and import it again.";

    public static string NoXml(string fault) =>
        $"This item of the export cannot be read as XML: {fault.TrimEnd('.')}. Export it again, or bring it in by hand.";

    public static string BreaksOff(string after) =>
        after.Length == 0
            ? "The export breaks off before its first item ends. Export it again."
            : $"The export breaks off behind “{Excerpt.Of(after)}”: what came after it is not in the file. Export it again, and import that.";
}
