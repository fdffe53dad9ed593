using Publish.Engine.OutputFolder;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.OutputFolder.WriterBench;

namespace Publish.Tests.Engine.OutputFolder;

/// <summary>The way of systems that cannot exchange two folders in one step.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private readonly WriterBench bench = new();

    [Fact]
    public async Task Two_steps_end_where_one_does()
    {
        await bench.Write(Data("/", "home"));
        Stage();
        FolderSwap.SwapInTwoSteps(bench.Place);
        bench.Written["index.html"].ShouldBe("next");
        File.Exists(bench.Place.Journal).ShouldBeFalse();
    }

    [Fact]
    public async Task A_build_that_died_between_the_two_steps_is_undone_by_the_next()
    {
        await bench.Write(Data("/", "home"));
        Stage();
        File.WriteAllText(bench.Place.Journal, bench.Output);
        Directory.Move(bench.Output, bench.Place.Old);
        FolderSwap.Recover(bench.Place);
        bench.Written["index.html"].ShouldBe("home");
        await bench.Write(Data("/", "changed"));
        bench.Written["index.html"].ShouldBe("changed");
        bench.Litter.ShouldBeEmpty();
    }

    public void Dispose() => bench.Dispose();

    private void Stage()
    {
        Directory.CreateDirectory(bench.Place.Staging);
        OutputMark.Put(bench.Place.Staging);
        File.WriteAllText(Path.Combine(bench.Place.Staging, "index.html"), "next");
    }
}
