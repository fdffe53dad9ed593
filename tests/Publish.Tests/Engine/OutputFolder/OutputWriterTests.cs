using System.Diagnostics;
using Publish.Engine.OutputFolder;
using Publish.Model;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.OutputFolder.WriterBench;

namespace Publish.Tests.Engine.OutputFolder;

public sealed class OutputWriterTests : IDisposable
{
    private readonly WriterBench bench = new();

    [Fact]
    public async Task A_plan_becomes_a_folder_with_a_mark()
    {
        var result = await bench.Write(
            Data("/", "home"),
            Data("/ko/", "집"),
            bench.Copy("/a/statement.pdf", "statement.pdf", "%PDF")
        );
        bench.Written.ShouldBe(
            new Dictionary<string, string>
            {
                ["a/statement.pdf"] = "%PDF",
                ["index.html"] = "home",
                ["ko/index.html"] = "집",
            },
            ignoreOrder: true
        );
        File.Exists(bench.Full(OutputMark.Name)).ShouldBeTrue();
        (result.Written, result.Unchanged, result.Removed, result.Bytes).ShouldBe((3, 0, 0, 11));
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_does_not_differ_is_the_same_file_still()
    {
        await bench.Write(Data("/", "home"), Data("/about/", "about"), bench.Copy("/a.pdf", "a.pdf", "%PDF"));
        var (page, copy, changed) = (Inode("about/index.html"), Inode("a.pdf"), Inode("index.html"));
        var result = await bench.Write(
            Data("/", "home, changed"),
            Data("/about/", "about"),
            new FileOutput(new SitePath("/a.pdf"), "a.pdf", "a.pdf")
        );
        (result.Written, result.Unchanged).ShouldBe((1, 2));
        (Inode("about/index.html"), Inode("a.pdf")).ShouldBe((page, copy));
        Inode("index.html").ShouldNotBe(changed);
        bench.Written["index.html"].ShouldBe("home, changed");
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task When_nothing_differs_the_folder_itself_stays()
    {
        await bench.Write(Data("/", "home"));
        var folder = Inode(".");
        var result = await bench.Write(Data("/", "home"));
        (result.Written, result.Unchanged, result.Removed).ShouldBe((0, 1, 0));
        Inode(".").ShouldBe(folder);
    }

    [Fact]
    public async Task A_page_that_is_planned_no_more_is_gone()
    {
        await bench.Write(Data("/", "home"), Data("/old/", "old"));
        var result = await bench.Write(Data("/", "home"));
        result.Removed.ShouldBe(1);
        bench.Written.Keys.ShouldBe(["index.html"]);
    }

    [Fact]
    public async Task A_file_that_somebody_changed_or_deleted_in_the_output_is_made_again()
    {
        await bench.Write(Data("/", "home"), Data("/about/", "about"));
        File.WriteAllText(bench.Full("index.html"), "mine");
        File.Delete(bench.Full("about/index.html"));
        (await bench.Write(Data("/", "home"), Data("/about/", "about"))).Written.ShouldBe(2);
        bench.Written["index.html"].ShouldBe("home");
    }

    [Fact]
    public async Task Without_a_manifest_what_is_there_is_compared_and_what_is_not_planned_vanishes()
    {
        await bench.Write(Data("/", "home"), Data("/old/", "old"));
        Directory.Delete(Path.Combine(bench.Root, ".publish"), recursive: true);
        var page = Inode("index.html");
        (await bench.Write(Data("/", "home"))).Written.ShouldBe(0);
        Inode("index.html").ShouldBe(page);
        bench.Written.Keys.ShouldBe(["index.html"]);
    }

    [Fact]
    public async Task An_input_file_that_only_got_a_new_time_is_not_written_again()
    {
        await bench.Write(bench.Copy("/a.pdf", "a.pdf", "%PDF"));
        var copy = Inode("a.pdf");
        File.SetLastWriteTimeUtc(
            Path.Combine(bench.Input, "a.pdf"),
            new DateTime(2024, 3, 5, 0, 0, 0, DateTimeKind.Utc)
        );
        (await bench.Write(new FileOutput(new SitePath("/a.pdf"), "a.pdf", "a.pdf"))).Written.ShouldBe(0);
        Inode("a.pdf").ShouldBe(copy);
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_failure_the_last_site_stands_and_nothing_is_left_about()
    {
        await bench.Write(Data("/", "home"));
        var folder = Inode(".");
        (
            await Should.ThrowAsync<InvalidDataException>(() =>
                bench.Write(Data("/", "changed"), Data("/more/", "more"), Failing("/never/"))
            )
        ).Message.ShouldBe("It cannot be made.");
        (bench.Written["index.html"], Inode(".")).ShouldBe(("home", folder));
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task When_a_finisher_refuses_the_last_site_stands()
    {
        await bench.Write(Data("/", "home"));
        bench.Finishers.Add(new Finisher((_, _) => throw new InvalidDataException("A leak.")));
        await Should.ThrowAsync<InvalidDataException>(() => bench.Write(Data("/", "changed")));
        bench.Written["index.html"].ShouldBe("home");
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_interrupted_build_leaves_the_last_site_and_nothing_else()
    {
        await bench.Write(Data("/", "home"));
        using var stop = new CancellationTokenSource();
        bench.Finishers.Add(new Finisher((_, _) => stop.Cancel()));
        await Should.ThrowAsync<OperationCanceledException>(() => bench.Begin(stop.Token, Data("/", "changed")));
        bench.Written["index.html"].ShouldBe("home");
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_there_is_no_room_to_remember_the_site_stands_all_the_same()
    {
        await bench.Write(Data("/", "home"));
        bench.Finishers.Add(new Finisher((_, _) => Directory.CreateDirectory(bench.Place.Manifest + ".new")));
        await bench.Write(Data("/", "changed"));
        (bench.Written["index.html"], bench.Litter.Any(), File.Exists(bench.Place.Manifest)).ShouldBe(
            ("changed", false, false)
        );
    }

    [Fact]
    public async Task A_finisher_sees_the_whole_site_and_what_it_adds_stays()
    {
        bench.Finishers.Add(
            new Finisher(
                (staged, _) =>
                {
                    staged.Files.ShouldBe(["a/index.html", "index.html"]);
                    File.WriteAllText(Path.Combine(staged.Folder, "index.json"), "{}");
                }
            )
        );
        await bench.Write(Data("/", "home"), Data("/a/", "a"));
        (await bench.Write(Data("/", "home"), Data("/a/", "a"))).Removed.ShouldBe(0);
        bench.Written.Keys.ShouldContain("index.json");
    }

    [Fact]
    public async Task What_a_killed_build_left_is_removed_by_the_next()
    {
        await bench.Write(Data("/", "home"));
        Directory.CreateDirectory(bench.Place.Staging);
        OutputMark.Put(bench.Place.Staging);
        File.WriteAllText(Path.Combine(bench.Place.Staging, "half.html"), "half");
        await bench.Write(Data("/", "changed"));
        bench.Written.Keys.ShouldBe(["index.html"]);
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_builds_at_once_come_one_after_the_other()
    {
        await bench.Write(Data("/", "home"));
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(number => Task.Run(() => bench.Write(Data("/", $"home {number}"), Data($"/{number}/", "own"))))
        );
        var winner = bench.Written["index.html"][^1];
        bench.Written.Keys.ShouldBe([$"{winner}/index.html", "index.html"], ignoreOrder: true);
        bench.Litter.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/a/", "/A/")]
    [InlineData("/caf\u00e9/", "/cafe\u0301/")]
    [InlineData("/a", "/a/")]
    public async Task Two_outputs_of_one_name_are_refused(string one, string other)
    {
        await Should.ThrowAsync<InvalidOperationException>(() => bench.Write(Data(one, "1"), Data(other, "2")));
        Directory.Exists(bench.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/../outside")]
    [InlineData("/a//b")]
    [InlineData("/a\nb")]
    [InlineData("/.publish-output")]
    public Task An_output_that_cannot_be_a_file_of_the_site_is_refused(string path) =>
        Should.ThrowAsync<InvalidOperationException>(() => bench.Write(Data(path, "1")));

    public void Dispose() => bench.Dispose();

    private long Inode(string path)
    {
        using var stat = Process.Start(
            new ProcessStartInfo("stat", ["-c", "%i", bench.Full(path)]) { RedirectStandardOutput = true }
        )!;
        return long.Parse(stat.StandardOutput.ReadToEnd(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class Finisher(Action<StagedSite, CancellationToken> act) : IFinisher
    {
        public Task Finish(StagedSite staged, CancellationToken stop)
        {
            act(staged, stop);
            return Task.CompletedTask;
        }
    }
}
