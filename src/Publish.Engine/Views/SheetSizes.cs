using System.Collections.Concurrent;
using Publish.Model;

namespace Publish.Engine.Views;

/// <summary>Sizes of printed PDFs, set after printing and read by pages.</summary>
public sealed class SheetSizes
{
    private readonly ConcurrentDictionary<SitePath, long> sizes = new();

    /// <param name="length">Bytes.</param>
    public void Tell(SitePath sheet, long length) => sizes[sheet] = length;

    /// <summary>Size in bytes; null where the PDF was not printed.</summary>
    public long? Of(SitePath sheet) => sizes.TryGetValue(sheet, out var length) ? length : null;
}
