using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Publish.BrowserTests.Output;

/// <summary>
/// Asks a host for every file of a site at each of its addresses, for what is not there, and for what has moved.
/// </summary>
internal sealed class ServedFaults(string folder, string url, IReadOnlyList<string> languages) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>How many answers were pages.</summary>
    public int Pages { get; private set; }

    public void Dispose() => client.Dispose();

    public async Task<List<string>> All()
    {
        var faults = new List<string>();
        foreach (var file in Files())
        foreach (var address in Addresses(file))
            faults.AddRange((await OfFile(address, file)).Select(fault => $"{address}: {fault}"));
        foreach (var address in Nowhere())
            faults.AddRange((await OfNothing(address)).Select(fault => $"{address}: {fault}"));
        foreach (var (from, to) in Moved())
        foreach (var address in (string[])[from, from.EndsWith('/') ? from.TrimEnd('/') : from + "/"])
            faults.AddRange((await OfMove(address, to)).Select(fault => $"{address}: {fault}"));
        return faults;
    }

    /// <summary>What a host keeps to itself begins with an underscore or a dot.</summary>
    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file[1] != '_' && file != "/.publish-output")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Addresses(string file) =>
        Path.GetFileName(file) != "index.html" ? [file]
        : file == "/index.html" ? ["/", file]
        : [file[..^"index.html".Length], file[..^"/index.html".Length], file];

    private IEnumerable<string> Nowhere() =>
        from prefix in languages.Select(Prefix)
        from end in (string[])["/nowhere", "/nowhere/", "/nowhere.html", "/nowhere.pdf", "/letters/nowhere/at/all/"]
        select prefix + end;

    private IEnumerable<(string From, string To)> Moved() =>
        File.ReadLines(Path.Combine(folder, "_redirects"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts is [_, ['/', ..], "301"])
            .Select(parts => (parts[0], parts[1]));

    private string Prefix(string language) => language == languages[0] ? "" : "/" + language.ToLowerInvariant();

    /// <summary>A host may lead from a folder without a slash to the folder.</summary>
    private async Task<IEnumerable<string>> OfFile(string address, string file)
    {
        using var first = await Ask(address);
        if (
            first.StatusCode == HttpStatusCode.MovedPermanently
            && file == address + "/index.html"
            && Target(first) == address + "/"
        )
            return await OfFile(address + "/", file);
        return first.StatusCode == HttpStatusCode.OK
            ? await Wrong(first, file)
            : [$"it answers {(int)first.StatusCode}"];
    }

    private async Task<IEnumerable<string>> OfNothing(string address)
    {
        using var answer = await Ask(address);
        var prefix = languages
            .Skip(1)
            .Select(Prefix)
            .FirstOrDefault(prefix => address.StartsWith(prefix + "/", StringComparison.Ordinal), "");
        var faults = await Wrong(answer, prefix + "/404.html");
        return answer.StatusCode == HttpStatusCode.NotFound
            ? faults
            : [$"it answers {(int)answer.StatusCode}", .. faults];
    }

    private async Task<IEnumerable<string>> OfMove(string address, string to)
    {
        using var answer = await Ask(address);
        if (answer.StatusCode != HttpStatusCode.MovedPermanently || Target(answer) != to)
            return [$"it answers {(int)answer.StatusCode} and leads to {Target(answer)}"];
        using var there = await Ask(to);
        return there.StatusCode == HttpStatusCode.OK
            ? []
            : [$"it leads to {to}, which answers {(int)there.StatusCode}"];
    }

    private async Task<List<string>> Wrong(HttpResponseMessage answer, string file)
    {
        var faults = new List<string>();
        var (bytes, extension) = (await answer.Content.ReadAsByteArrayAsync(), Path.GetExtension(file));
        var built = await File.ReadAllBytesAsync(folder + file);
        if (!bytes.SequenceEqual(built))
            faults.Add($"it is not {file}");
        var type = answer.Content.Headers.ContentType?.ToString().ToLowerInvariant() ?? "nothing";
        if (!Types(extension).Contains(type))
            faults.Add($"it is sent as {type}");
        if (Sent(answer, "X-Content-Type-Options") != "nosniff")
            faults.Add("its type may be guessed");
        var policy = Sent(answer, "Content-Security-Policy");
        if (!Says(policy, "frame-ancestors 'none'"))
            faults.Add("others may frame it");
        if (
            (extension is ".svg" or ".xml" && !Says(policy, "script-src 'none'"))
            || (extension == ".svg" && !Says(policy, "sandbox"))
        )
            faults.Add("it may run");
        if (extension == ".html" && !Says(policy, "default-src 'none'"))
            faults.AddRange(Unsaid(bytes));
        Pages += extension == ".html" ? 1 : 0;
        return faults;
    }

    /// <summary>What a page says of itself, before anything that it must hold for.</summary>
    private static IEnumerable<string> Unsaid(byte[] page)
    {
        using var html = new HtmlParser().ParseDocument(new MemoryStream(page));
        var first = html.Head!.Children.SkipWhile(element => element.HasAttribute("charset")).FirstOrDefault();
        var policy =
            first?.GetAttribute("http-equiv") == "Content-Security-Policy" ? first.GetAttribute("content") : null;
        if (policy is null)
            yield return "it has no policy before all else";
        else if (
            !Says(policy, "default-src 'none'")
            || !Says(policy, "base-uri 'none'")
            || policy.Contains("unsafe", StringComparison.Ordinal)
            || policy.Contains('*', StringComparison.Ordinal)
        )
            yield return $"its policy is {policy}";
    }

    private static string[] Types(string extension) =>
        extension switch
        {
            ".html" => ["text/html; charset=utf-8"],
            ".css" => ["text/css", "text/css; charset=utf-8"],
            ".js" => ["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"],
            ".txt" => ["text/plain; charset=utf-8"],
            ".xml" => ["application/xml", "text/xml; charset=utf-8"],
            ".svg" => ["image/svg+xml"],
            ".png" => ["image/png"],
            ".jpg" => ["image/jpeg"],
            ".webp" => ["image/webp"],
            ".pdf" => ["application/pdf"],
            _ => [],
        };

    private Task<HttpResponseMessage> Ask(string address) =>
        client.GetAsync(
            new Uri(
                url + string.Join('/', address.Split('/').Select(Uri.UnescapeDataString).Select(Uri.EscapeDataString))
            )
        );

    private string Target(HttpResponseMessage answer) =>
        answer.Headers.Location is not { } to ? "nowhere"
        : to.IsAbsoluteUri ? to.AbsoluteUri.Replace(url, "", StringComparison.Ordinal)
        : to.OriginalString;

    private static string Sent(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    /// <summary>Several policies stand between commas, and each holds.</summary>
    private static bool Says(string policies, string part) =>
        policies.Split([';', ',']).Any(said => said.Trim() == part);
}
