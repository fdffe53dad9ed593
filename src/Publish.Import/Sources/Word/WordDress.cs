using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>How a run of a Word file is set, in the names of HTML's elements.</summary>
internal static class WordDress
{
    public static string Of(Run run, WordStyles styles)
    {
        var own = run.RunProperties;
        var style = styles.Of(own?.RunStyle?.Val?.Value)?.StyleRunProperties;
        var raised = own?.VerticalTextAlignment?.Val?.Value ?? style?.VerticalTextAlignment?.Val?.Value;
        var dress =
            (Says(own?.Bold, style?.Bold) ? "strong " : "")
            + (Says(own?.Italic, style?.Italic) ? "em " : "")
            + (Says(own?.Strike, null) ? "s " : "");
        return dress
            + (
                raised == VerticalPositionValues.Superscript ? "sup"
                : raised == VerticalPositionValues.Subscript ? "sub"
                : ""
            );
    }

    private static bool Says(OnOffType? own, OnOffType? style) =>
        (own ?? style) is { } said && (said.Val is null || said.Val.Value);
}
