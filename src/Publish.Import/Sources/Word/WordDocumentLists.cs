using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publish.Import;

/// <summary>Which paragraphs of a Word file are items of which list.</summary>
internal sealed class WordDocumentLists
{
    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly WordStyles styles;

    public WordDocumentLists(MainDocumentPart main, WordStyles styles)
    {
        this.styles = styles;
        foreach (var list in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
            if (list.AbstractNumberId?.Value is { } id)
                lists.TryAdd(id, list);
        foreach (var number in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
            if (number.NumberID?.Value is { } id && number.AbstractNumId?.Val?.Value is { } list)
                abstractOf.TryAdd(id, list);
    }

    /// <summary>
    /// An item's list, its depth from 0, and whether its items are counted; null where the paragraph is no item.
    /// </summary>
    public (int List, int Depth, bool IsCounted)? Of(Paragraph paragraph)
    {
        if (styles.NumberingOf(paragraph) is not { NumberingId.Val.Value: > 0 and var id } numbering)
            return null;
        var depth = Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var level =
            abstractOf.TryGetValue(id, out var list) && lists.TryGetValue(list, out var found)
                ? found.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == depth)
                : null;
        var format = level?.NumberingFormat?.Val?.Value;
        if (format == NumberFormatValues.None)
            return null;
        return (id, depth, format is not null && format != NumberFormatValues.Bullet);
    }
}
