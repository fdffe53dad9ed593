using System.Globalization;
using Publish.Export.Archive;
using Publish.Model;

namespace Publish.Export.WordPress;

/// <summary>Post ids of a WordPress export: sequential, and the same for the same site.</summary>
internal sealed class WxrIds
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public WxrIds(SiteArchive archive)
    {
        foreach (var document in archive.Documents)
        {
            foreach (var variant in document.Variants)
                numbers.Add(variant.File, numbers.Count + 1);
            foreach (var file in archive.FilesOf(document))
                numbers.TryAdd(file, numbers.Count + 1);
        }
    }

    public string Of(Document document, Variant variant) =>
        document.Variants.Contains(variant) ? Of(variant.File) : "0";

    public string Of(string file) => numbers[file].ToString(CultureInfo.InvariantCulture);

    public string GroupOf(Document document) => "pll_" + Of(document.Source.File);
}
