using Publish.Engine.Derived;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>The PDFs of a build; one that could not be printed is missing, with the reason.</summary>
internal sealed class PrintedSheets(SheetCache cache, IReadOnlyDictionary<SitePath, string> keys, RenderReport made)
    : DerivedFiles
{
    public static PrintedSheets None { get; } =
        new(new SheetCache("", "", () => ""), new Dictionary<SitePath, string>(), RenderReport.All);

    /// <summary>Why PDFs are missing, for the user, where the browser or the script did not work; else null.</summary>
    public override string? Trouble => made.Trouble;

    /// <summary>The sheets that could not be printed, and why.</summary>
    public override IReadOnlyList<(string Source, string Why)> Failed =>
        [.. made.Failed.Select(failed => (failed.Sheet.Name, failed.Why))];

    public override IReadOnlyCollection<string> Remarks => [.. made.Remarks.Select(remark => remark.Text)];

    public override int Missing => keys.Values.Count(key => !cache.Has(key));

    public override bool Has(Output output) => keys.TryGetValue(output.Path, out var key) && cache.Has(key);

    public override ReadOnlyMemory<byte> BytesOf(Output output) => cache.Find(keys[output.Path]);
}
