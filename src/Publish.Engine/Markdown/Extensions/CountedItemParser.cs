using Markdig.Parsers;

namespace Publish.Engine.Markdown.Extensions;

/// <summary>
/// Parser of ordered list items with at most three digits: a line that begins “2023. 5. 2.” is a date.
/// </summary>
internal sealed class CountedItemParser : NumberedListItemParser
{
    private const int MostDigits = 3;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result) =>
        base.TryParse(state, pendingBulletType, out result) && result.OrderedStart is not { Length: > MostDigits };
}
