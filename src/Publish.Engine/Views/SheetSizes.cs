using System.Collections.Concurrent;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>How large each printed sheet is: told after printing and before pages are made, which say it.</summary>
public sealed class SheetSizes
{
    private readonly ConcurrentDictionary<SitePath, long> sizes = new();

    /// <param name="length">Bytes.</param>
    public void Tell(SitePath sheet, long length) => sizes[sheet] = length;

    /// <summary>Bytes; null where the sheet was not printed.</summary>
    public long? Of(SitePath sheet) => sizes.TryGetValue(sheet, out var length) ? length : null;
}
