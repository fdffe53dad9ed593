using System.Text.Json;
using System.Text.RegularExpressions;

namespace Publish.BrowserTests.Output;

/// <summary>The host's own parsers read <c>_headers</c> and <c>_redirects</c> as they were meant.</summary>
public sealed class HostTests(SampleSite site)
{
    private HeaderRules? rules;

    [Fact]
    public async Task The_host_finds_no_fault() =>
        Complaints.None((await Read()).GetProperty("errors").EnumerateArray().Select(error => error.ToString()));

    [Fact]
    public async Task The_host_reads_every_header_that_was_written()
    {
        var read = (await Read())
            .GetProperty("headers")
            .EnumerateArray()
            .SelectMany(rule =>
                rule.GetProperty("values")
                    .EnumerateObject()
                    .Select(header => $"{rule.GetProperty("for")} {header.Name}: {header.Value}")
            );
        read.Order(StringComparer.Ordinal).ShouldBe(Written().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_host_reads_every_redirect_that_was_written()
    {
        var read = (await Read())
            .GetProperty("redirects")
            .EnumerateArray()
            .Select(rule =>
                string.Join(
                    ' ',
                    [
                        rule.GetProperty("from").ToString(),
                        .. rule.GetProperty("query").EnumerateObject().Select(pair => $"{pair.Name}={pair.Value}"),
                        rule.GetProperty("to").ToString(),
                        $"{rule.GetProperty("status")}{(rule.GetProperty("force").GetBoolean() ? "!" : "")}",
                    ]
                )
            )
            .ToList();
        read.ShouldBe(Lines("_redirects"));
        read.ShouldContain(line => line.StartsWith("/ p=", StringComparison.Ordinal));
    }

    [Fact]
    public void Redirects_lead_to_pages_and_stand_in_nobodys_way() =>
        Complaints.None(
            from line in Lines("_redirects")
            let parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            let asks = !parts[1].StartsWith('/')
            where
                site.PageAt(parts.Skip(1).First(part => part.StartsWith('/'))) is null
                || (site.PageAt(parts[0]) is not null && !asks)
            select line
        );

    [Fact]
    public async Task The_host_sends_what_the_tests_own_server_sends()
    {
        var read = (await Read())
            .GetProperty("headers")
            .EnumerateArray()
            .Select(rule =>
                (
                    Matches: new Regex(rule.GetProperty("matches").GetString()!, RegexOptions.IgnoreCase),
                    Values: rule.GetProperty("values")
                        .EnumerateObject()
                        .Select(header => $"{header.Name}: {header.Value}")
                        .ToArray()
                )
            )
            .ToList();
        var served = new HeaderRules(site.Folder);
        Complaints.None(
            from path in Served()
            let host = read.Where(rule => rule.Matches.IsMatch(path))
                .SelectMany(rule => rule.Values)
                .Order(StringComparer.Ordinal)
            let ours = served.For(path).Select(header => $"{header.Name}: {header.Value}").Order(StringComparer.Ordinal)
            where !host.SequenceEqual(ours)
            select $"{path}: {string.Join(" | ", host)} beside {string.Join(" | ", ours)}"
        );
    }

    [Fact]
    public void No_two_rules_set_one_header_but_the_policy() =>
        Complaints.None(
            from path in Served()
            from name in Sent(path).CountBy(header => header.Name, StringComparer.OrdinalIgnoreCase)
            where name.Value > 1 && name.Key != "Content-Security-Policy"
            select $"{path} is sent {name.Key} {name.Value} times"
        );

    /// <summary>Where two rules set a policy, some hosts send both, and some the last.</summary>
    [Fact]
    public void Every_file_is_sent_with_the_headers_of_its_kind() =>
        Complaints.None(
            from path in Served()
            from sent in (IEnumerable<(string Name, string Value)>[])
                [Sent(path), Sent(path).GroupBy(header => header.Name).Select(same => same.Last())]
            from missing in Safety.MissingFrom(path, sent.ToLookup(header => header.Name, header => header.Value))
            select $"{path}: {missing}"
        );

    [Fact]
    public void What_is_not_there_is_framed_by_nobody() =>
        Sent("/ko/nowhere/at/all").ShouldContain(("X-Frame-Options", "DENY"));

    [Fact]
    public void No_page_has_script_or_style_inline() =>
        Complaints.None(
            from page in site.Pages
            from element in page.All(
                "script:not([src]):not([type='application/ld+json']), style, [style], [onclick], [onload], [onerror]"
            )
            select $"{page}: {element.OuterHtml}"
        );

    /// <summary>As a browser asks for them; the host keeps what begins with an underscore to itself.</summary>
    private IEnumerable<string> Served() =>
        site.Files("*")
            .Where(file => file[0] is not ('_' or '.'))
            .Select(file =>
                "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file)
            );

    private IEnumerable<(string Name, string Value)> Sent(string path) =>
        (rules ??= new HeaderRules(site.Folder)).For(path);

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

    private IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(site.Folder, file))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#');
}
