using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Publish.BrowserTests.Output;

/// <summary>
/// The program itself, ended or hindered in the middle: the old site or the new one, never anything else. 500 kills and
/// 64 builds are <c>tests/benchmarks</c>'.
/// </summary>
public sealed class StandingSiteTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "publish.dll");
    private readonly string folder = Directory.CreateTempSubdirectory("publish-standing-").FullName;

    [Fact]
    public async Task A_build_that_is_killed_leaves_one_site_whole_and_the_next_needs_no_cleaning()
    {
        Site(folder, "one");
        var clock = Stopwatch.StartNew();
        await Build(folder, []);
        var took = clock.Elapsed;
        var one = Tree(folder);
        Site(folder, "two");
        await Build(folder, []);
        var two = Tree(folder);
        var chance = new Random(7);
        for (var kill = 0; kill < 8; kill++)
        {
            Site(folder, Tree(folder) == one ? "two" : "one");
            using var process = Process.Start(
                new ProcessStartInfo("dotnet", [Program, "build", "--plain", "--at", "2025-01-15"])
                {
                    WorkingDirectory = folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    Environment = { ["CHROME_PATH"] = "/nonexistent" },
                }
            )!;
            await Task.WhenAny(
                process.WaitForExitAsync(TestContext.Current.CancellationToken),
                Task.Delay(took * (0.4 + 0.6 * chance.NextDouble()), TestContext.Current.CancellationToken)
            );
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Tree(folder).ShouldBeOneOf(one, two);
        }
        Site(folder, "two");
        await Build(folder, []);
        Tree(folder).ShouldBe(two);
        Directory
            .EnumerateFileSystemEntries(folder)
            .Select(Path.GetFileName)
            .Order()
            .ShouldBe([".publish", "input", "output"]);
    }

    [Fact]
    public async Task A_build_that_may_not_write_a_whole_file_leaves_the_old_site()
    {
        Site(folder, "one");
        await Build(folder, []);
        var one = Tree(folder);
        Site(folder, "two");
        var answer = await Command.Run(
            "env",
            folder,
            "CHROME_PATH=/nonexistent",
            "DOTNET_EnableWriteXorExecute=0",
            "prlimit",
            "--fsize=20000",
            "dotnet",
            Program,
            "build",
            "--plain",
            "--at",
            "2025-01-15"
        );
        answer.ExitCode.ShouldNotBe(0, answer.ToString());
        Tree(folder).ShouldBe(one);
        await Build(folder, []);
        Tree(folder).ShouldNotBe(one);
    }

    [Fact]
    public async Task Time_zone_culture_threads_and_path_change_no_byte()
    {
        (string Path, string[] Around)[] places =
        [
            ("a", ["TZ=UTC", "LC_ALL=C", "DOTNET_PROCESSOR_COUNT=1"]),
            ("b/자리", ["TZ=Asia/Seoul", "LC_ALL=ko_KR.UTF-8", "DOTNET_PROCESSOR_COUNT=8"]),
            ("c d", ["TZ=America/St_Johns", "LC_ALL=tr_TR.UTF-8"]),
            ("e", ["TZ=Pacific/Apia", "LC_ALL=ar_SA.UTF-8", "HOSTNAME=other"]),
            ("f/g/h", ["TZ=Asia/Kathmandu", "LC_ALL=fa_IR.UTF-8"]),
            ("i", ["LC_ALL=th_TH.UTF-8", "DOTNET_PROCESSOR_COUNT=3"]),
            ("j", ["LC_ALL=de_DE.UTF-8", "USER=somebody"]),
            ("k", ["LC_ALL=sv_SE.UTF-8", "TZ=:/nonexistent"]),
        ];
        var trees = await Task.WhenAll(
            places.Select(async place =>
            {
                var at = Path.Combine(folder, place.Path);
                Site(at, "one");
                await Build(at, place.Around);
                return Tree(at);
            })
        );
        trees.Distinct().Count().ShouldBe(1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task Build(string at, string[] around)
    {
        var answer = await Command.Run(
            "env",
            at,
            [
                "CHROME_PATH=/nonexistent",
                "SOURCE_DATE_EPOCH=1736899200",
                .. around,
                "dotnet",
                Program,
                "build",
                "--plain",
            ]
        );
        answer.ExitCode.ShouldBe(0, answer.ToString());
    }

    /// <summary>Some letters, a file of 100 kB, and one letter more where it is the second.</summary>
    private static void Site(string at, string version)
    {
        var files = new Dictionary<string, string>
        {
            ["site.yml"] = "url: https://www.example.org\ntitle: Example\nlanguages: [en, ko]\ntime-zone: Asia/Seoul\n",
            ["people.yml"] = "{}\n",
            ["topics.yml"] = "{}\n",
            ["letters/2024-03-04-returns/document.yml"] =
                "countries: [KR, KP]\nattachments: [{file: table.csv, title: Table}]\n",
            ["letters/2024-03-04-returns/table.csv"] = new string(version[0], 100_000),
            ["letters/2024-03-04-returns/en.md"] = $"---\ntitle: On returns {version}\n---\nIn 1,000 words.\n",
            ["letters/2024-03-04-returns/ko.md"] = $"---\ntitle: 송환에 관하여 {version}\n---\n1,000단어로.\n",
        };
        if (version == "two")
            files["letters/2024-03-05-more/en.md"] = "---\ntitle: More\n---\nMore.\n";
        if (Directory.Exists(Path.Combine(at, "input")))
            Directory.Delete(Path.Combine(at, "input"), recursive: true);
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(at, "input", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string Tree(string at)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(at, "output"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(at, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
