using Publish.Engine.Browser;
using Publish.Model;

namespace Publish.Engine.Paper;

/// <summary>The PDFs of a build: each printed, or missing for a reason that is told.</summary>
internal sealed class PrintedSheets(SheetCache cache, IReadOnlyDictionary<SitePath, string> keys, Made made)
{
    public static PrintedSheets None { get; } =
        new(new SheetCache("", "", () => ""), new Dictionary<SitePath, string>(), Made.All);

    /// <summary>
    /// Why sheets are missing that would have been printed, in words for a person; null where the browser did its work.
    /// </summary>
    public string? Trouble => made.Trouble;

    /// <summary>Which could not be printed, twice, and why.</summary>
    public IReadOnlyList<FailedSheet> Failed => made.Failed;

    /// <summary>What is to be known of the faces that they are printed with.</summary>
    public IReadOnlyList<FaceRemark> Remarks => made.Remarks;

    public int Missing => keys.Values.Count(key => !cache.Has(key));

    public bool Has(SheetOutput sheet) => keys.TryGetValue(sheet.Path, out var key) && cache.Has(key);

    public ReadOnlyMemory<byte> PdfOf(SheetOutput sheet) => cache.Find(keys[sheet.Path]);
}
