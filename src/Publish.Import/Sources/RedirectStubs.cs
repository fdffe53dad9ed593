using System.Collections.Immutable;
using System.Text;

namespace Publish.Import;

/// <summary>Small pages that only lead to another: their addresses are kept as other addresses of that one.</summary>
internal sealed class RedirectStubs
{
    private const int Longest = 4096;

    private readonly Dictionary<MirrorFile, ImmutableArray<string>> _led = [];

    public ImmutableArray<string> To(MirrorFile file) => _led.GetValueOrDefault(file, []);

    public static RedirectStubs Of(Mirror mirror, ImmutableArray<MirrorFile> pages)
    {
        var stubs = new RedirectStubs();
        foreach (var file in pages)
            if (
                !file.LeadsAway
                && file.Length is > 0 and < Longest
                && Target(file) is { } written
                && mirror.AddressOf(file) is var own
                && SiteAddress.Resolve(own, written) is { } target
                && mirror.Find(SiteAddress.Text(target)) is { } led
                && led != file
            )
                stubs._led[led] = stubs.To(led).Add(SiteAddress.Text(own));
        return stubs;
    }

    private static string? Target(MirrorFile file)
    {
        var html = Encoding.UTF8.GetString(file.Bytes(Longest));
        var refresh = html.IndexOf("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase);
        if (refresh < 0 && (refresh = html.IndexOf("http-equiv=refresh", StringComparison.OrdinalIgnoreCase)) < 0)
            return null;
        var content = html.IndexOf("url", refresh, StringComparison.OrdinalIgnoreCase);
        var end = html.IndexOf('>', refresh);
        return content < 0 || end < content
            ? null
            : NoDocument.Target(html[content..end].TrimEnd('/', ' '))?.TrimEnd('"', '\'', ' ');
    }
}
