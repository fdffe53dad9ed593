using System.Text.Json;

namespace Publish.BrowserTests.Output;

/// <summary>Mozilla's Observatory gives every kind of page its best grade, over HTTPS as a reader meets it.</summary>
public sealed class ObservatoryTests(SampleSite site)
{
    [Fact]
    public async Task Every_kind_of_page_has_the_best_grade()
    {
        var paths = site.OneOfEach(site.Languages[0])
            .Select(page => page.Path)
            .Concat(site.Languages.Select(site.Home))
            .Distinct()
            .ToArray();
        var marks = await Marks(site.Folder, paths);
        marks.Count.ShouldBe(paths.Length);
        Complaints.None(
            from mark in marks
            where mark is not { Grade: "A+", Failed: [], Status: 200 }
            select mark.ToString()
        );
    }

    [Fact]
    public async Task A_page_earns_it_by_its_own_policy_too()
    {
        using var alone = new WorseSite(site, ("<title>", "<title>Alone: "));
        var mark = (await Marks(alone.Folder, [.. alone.Paths])).ShouldHaveSingleItem();
        (mark.Grade, mark.Status).ShouldBe(("A+", 200), mark.ToString());
        mark.Failed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_weaker_header_costs_a_test()
    {
        using var worse = new WorseSite(
            site,
            ("default-src 'none'; script-src 'self';", "default-src 'self' 'unsafe-inline';"),
            ("nosniff", "yes"),
            ("same-origin", "unsafe-url"),
            ("max-age=31536000", "max-age=60"),
            ("same-origin", "nobody")
        );
        var marks = await Marks(worse.Folder, [.. worse.Paths]);
        marks.Count.ShouldBe(5);
        marks.ShouldAllBe(mark => mark.Failed.Length > 0);
    }

    private static async Task<List<Mark>> Marks(string folder, string[] paths)
    {
        await using var server = await SecureServer.Start(folder);
        var answer = await Command.Run(
            "env",
            Repository.Tools,
            [
                "NODE_EXTRA_CA_CERTS=" + server.Certificate,
                "node",
                "observatory.mjs",
                $"{server.Port}",
                $"{server.SecurePort}",
                .. paths,
            ]
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
        return JsonSerializer.Deserialize<List<Mark>>(answer.Out, JsonSerializerOptions.Web)!;
    }

    private sealed record Mark(string Path, int Status, string Grade, int Score, string[] Failed)
    {
        public override string ToString() =>
            $"{Path}: {Status}, {Grade} ({Score}), failed: {string.Join(", ", Failed)}";
    }
}
