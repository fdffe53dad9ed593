using System.Collections.Concurrent;
using System.Diagnostics;
using Publish.Engine.OutputFolder;
using Publish.Model;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.OutputFolder.WriterBench;

namespace Publish.Tests.Engine.OutputFolder;

/// <summary>An output that others use too: another build, a server, somebody who copies it.</summary>
public sealed class SharedOutputTests : IDisposable
{
    private readonly WriterBench bench = new();

    [Fact]
    public void The_mark_is_deleted_last_so_that_what_a_killed_build_left_is_known_as_its_own()
    {
        var staging = Directory.CreateDirectory(bench.Place.Staging).FullName;
        OutputMark.Put(staging);
        foreach (var name in (string[])["a/one.html", "index.html", "z.html"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(staging, name))!);
            File.WriteAllText(Path.Combine(staging, name), "half");
        }
        var deleted = new ConcurrentQueue<string?>();
        using var watcher = new FileSystemWatcher(staging);
        watcher.Deleted += (_, file) => deleted.Enqueue(file.Name);
        watcher.EnableRaisingEvents = true;
        Staging.Delete(staging);
        SpinWait.SpinUntil(() => deleted.Count == 4, TimeSpan.FromSeconds(30)).ShouldBeTrue();
        deleted.Last().ShouldBe(OutputMark.Name);
    }

    [Fact]
    public async Task Two_inputs_are_not_built_into_one_folder_at_once()
    {
        using var other = new WriterBench { Output = bench.Output };
        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(number =>
                    Task.Run(() =>
                        (number % 2 == 0 ? bench : other).Write([
                            .. Enumerable.Range(0, 20).Select(page => Data($"/{page}/", $"{number}")),
                        ])
                    )
                )
        );
        bench.Written.Values.Distinct().Count().ShouldBe(1);
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_waits_is_told_for_whom()
    {
        using var held = await BuildLock.Take(bench.Place, TimeProvider.System, _ => { }, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var told = "";
        await Should.ThrowAsync<OperationCanceledException>(() =>
            BuildLock.Take(
                bench.Place,
                TimeProvider.System,
                holder =>
                {
                    told = holder;
                    stop.Cancel();
                },
                stop.Token
            )
        );
        told.ShouldBe($"process {Environment.ProcessId} on {Environment.MachineName}");
    }

    [Fact]
    public async Task Who_reads_the_output_while_it_is_built_finds_every_file_and_each_of_them_whole()
    {
        await bench.Write(Pages(0));
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(
            () =>
            {
                var found = new HashSet<string>();
                while (!stop.IsCancellationRequested)
                    for (var page = 0; page < 5; page++)
                        found.Add(File.ReadAllText(bench.Full($"{page}/index.html")));
                return found;
            },
            CancellationToken.None
        );
        for (var build = 1; build < 30; build++)
            await bench.Write(Pages(build));
        await stop.CancelAsync();
        (await reading).ShouldAllBe(text => text.Length == 20_000 && text.Distinct().Count() == 1);

        static Output[] Pages(int build) =>
            [.. Enumerable.Range(0, 5).Select(page => Data($"/{page}/", new string((char)('A' + build), 20_000)))];
    }

    [Fact]
    public async Task A_copy_of_the_output_is_known_as_one_and_a_link_to_it_is_followed()
    {
        await bench.Write(Data("/", "home"));
        using var copy = Process.Start("cp", ["-r", bench.Output, bench.Output + "-copy"]);
        await copy.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(bench.Output + "-link", bench.Output + "-copy");
        using var other = new WriterBench { Output = bench.Output + "-link" };
        await other.Write(Data("/", "changed"));
        (bench.Written["index.html"], File.ReadAllText(bench.Output + "-copy/index.html")).ShouldBe(
            ("home", "changed")
        );
        new FileInfo(bench.Output + "-link").LinkTarget.ShouldBe(bench.Output + "-copy");
    }

    public void Dispose() => bench.Dispose();
}
