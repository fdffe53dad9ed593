using System.Text.Json;

namespace Publish.BrowserTests.Output;

/// <summary>The host's own parsers read <c>_headers</c> and <c>_redirects</c> as they were meant.</summary>
public sealed class HostTests(SampleSite site)
{
    [Fact]
    public async Task The_host_finds_no_fault() =>
        Complaints.None((await Read()).GetProperty("errors").EnumerateArray().Select(error => error.ToString()));

    [Fact]
    public async Task The_host_reads_every_header_that_was_written()
    {
        var read = (await Read()).GetProperty("headers").EnumerateArray().SelectMany(rule =>
            rule.GetProperty("values").EnumerateObject().Select(header => $"{rule.GetProperty("for")} {header.Name}: {header.Value}"));
        read.Order(StringComparer.Ordinal).ShouldBe(Written().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_host_reads_every_redirect_that_was_written()
    {
        var read = (await Read()).GetProperty("redirects").EnumerateArray().Select(rule =>
            $"{rule.GetProperty("from")} {rule.GetProperty("to")} {(rule.TryGetProperty("status", out var status) ? status : 301)}");
        var written = Lines("_redirects").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => $"{parts[0]} {parts[1]} {(parts.Length > 2 ? parts[2].TrimEnd('!') : "301")}");
        read.ShouldBe(written);
    }

    [Fact]
    public void Redirects_lead_to_pages_and_stand_in_nobodys_way() => Complaints.None(
        from line in Lines("_redirects")
        let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where parts[1].StartsWith('/') && !parts[1].Contains(':', StringComparison.Ordinal)
        where site.PageAt(parts[1]) is null || site.PageAt(parts[0]) is not null
        select line);

    [Fact]
    public void Every_page_is_sent_with_one_strict_policy()
    {
        var policy = Written().Where(header => header.Contains("Content-Security-Policy:", StringComparison.OrdinalIgnoreCase)).ShouldHaveSingleItem();
        policy.ShouldStartWith("/* ");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe-inline");
        policy.ShouldNotContain("unsafe-eval");
        Written().ShouldContain("/* X-Content-Type-Options: nosniff");
    }

    private async Task<JsonElement> Read()
    {
        var answer = await Command.Run("node", Repository.Tools, "netlify.mjs", site.Folder);
        answer.ExitCode.ShouldBe(0, answer.ToString());
        return JsonDocument.Parse(answer.Out).RootElement;
    }

    private IEnumerable<string> Written()
    {
        var path = "";
        foreach (var line in Lines("_headers"))
        {
            if (line.StartsWith('/'))
                path = line;
            else
                yield return $"{path} {line}";
        }
    }

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(site.Folder, file))
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#');
}
