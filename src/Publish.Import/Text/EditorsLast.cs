namespace Publish.Import;

/// <summary>Notes to editors stand after the rest of a page, below a heading of the page's own.</summary>
internal static class EditorsLast
{
    public static List<PlainBlock> Of(List<PlainBlock> blocks)
    {
        var (text, toEditors) = (new List<PlainBlock>(blocks.Count), new List<PlainBlock>());
        var level = 0;
        foreach (var block in blocks)
        {
            if (block.Kind == PlainKind.Heading)
            {
                if (IsEditors(block))
                {
                    level = block.Number;
                    continue;
                }
                if (block.Number <= level)
                    level = 0;
            }
            (level > 0 ? toEditors : text).Add(block);
        }
        return [.. text, .. toEditors];
    }

    private static bool IsEditors(PlainBlock heading) =>
        (
            heading.Id
            ?? string.Concat(
                    PlainLine
                        .Words(heading.Line)
                        .Trim()
                        .ToLowerInvariant()
                        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
                )
                .Replace(' ', '-')
                .Trim('-')
        ) == "notes-to-editors";
}
