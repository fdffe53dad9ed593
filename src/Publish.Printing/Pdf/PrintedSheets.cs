using Publish.Engine.Derived;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>The PDFs of a build: each printed, or missing for a reason that is told.</summary>
internal sealed class PrintedSheets(SheetCache cache, IReadOnlyDictionary<SitePath, string> keys, RenderReport made)
    : DerivedFiles
{
    public static PrintedSheets None { get; } =
        new(new SheetCache("", "", () => ""), new Dictionary<SitePath, string>(), RenderReport.All);

    /// <summary>
    /// Why sheets are missing that would have been printed, in words for a person; null where the browser did its work.
    /// </summary>
    public override string? Trouble => made.Trouble;

    /// <summary>Which could not be printed, twice, and why.</summary>
    public override IReadOnlyList<(string Source, string Why)> Failed =>
        [.. made.Failed.Select(failed => (failed.Sheet.Name, failed.Why))];

    public override IReadOnlyCollection<string> Remarks => [.. made.Remarks.Select(remark => remark.Text)];

    public override int Missing => keys.Values.Count(key => !cache.Has(key));

    public override bool Has(Output output) => keys.TryGetValue(output.Path, out var key) && cache.Has(key);

    public override ReadOnlyMemory<byte> BytesOf(Output output) => cache.Find(keys[output.Path]);
}
