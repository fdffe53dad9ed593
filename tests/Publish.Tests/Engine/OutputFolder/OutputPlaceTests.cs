using Publish.Engine.Host;
using Publish.Engine.OutputFolder;
using Shouldly;
using Xunit;
using static Publish.Tests.Engine.OutputFolder.WriterBench;

namespace Publish.Tests.Engine.OutputFolder;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly WriterBench bench = new();

    [Theory]
    [InlineData("input", "The output folder")]
    [InlineData("input/output", "The output folder")]
    [InlineData(".", "The input folder")]
    public void Input_and_output_do_not_lie_in_each_other(string output, string told) =>
        Should
            .Throw<OutputRefusedException>(() => OutputPlace.Of(bench.Input, Path.Combine(bench.Root, output)))
            .Message.ShouldStartWith(told);

    [Fact]
    public void A_link_does_not_hide_that_one_lies_in_the_other()
    {
        File.CreateSymbolicLink(Path.Combine(bench.Root, "link"), bench.Input);
        Should.Throw<OutputRefusedException>(() =>
            OutputPlace.Of(bench.Input, Path.Combine(bench.Root, "link", "output"))
        );
    }

    [Fact]
    public void Names_that_begin_alike_are_no_nesting() =>
        OutputPlace.Of(bench.Input, bench.Input + "-output").Output.ShouldEndWith("input-output");

    [Fact]
    public void The_state_lies_beside_the_input() => bench.Place.State.ShouldBe(Path.Combine(bench.Root, ".publish"));

    [Theory]
    [InlineData(".publish")]
    [InlineData(".publish/cards")]
    public void What_Publish_remembers_lies_behind_no_link(string link)
    {
        var target = Directory.CreateDirectory(Path.Combine(bench.Root, "elsewhere")).FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(bench.Root, link))!);
        Directory.CreateSymbolicLink(Path.Combine(bench.Root, link), target);
        Should
            .Throw<OutputRefusedException>(() => bench.Place)
            .Message.ShouldBe(
                $"{Path.Combine(bench.Root, link)} is a link. Publish deletes there what it no longer needs, so it takes no link to another place. Remove the link."
            );
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_never_emptied()
    {
        Directory.CreateDirectory(bench.Output);
        File.WriteAllText(bench.Full("thesis.txt"), "years of work");
        (await Should.ThrowAsync<OutputRefusedException>(() => bench.Write(Data("/", "home")))).Message.ShouldContain(
            "did not make"
        );
        bench.Written.ShouldBe(new Dictionary<string, string> { ["thesis.txt"] = "years of work" });
    }

    [Fact]
    public async Task An_empty_folder_is_free()
    {
        Directory.CreateDirectory(bench.Output);
        await bench.Write(Data("/", "home"));
        bench.Written.Keys.ShouldBe(["index.html"]);
        bench.Litter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_elses_folder_in_the_place_of_the_staging_is_left_alone()
    {
        Directory.CreateDirectory(bench.Place.Staging);
        File.WriteAllText(Path.Combine(bench.Place.Staging, "mine.txt"), "mine");
        await Should.ThrowAsync<OutputRefusedException>(() => bench.Write(Data("/", "home")));
        File.Exists(Path.Combine(bench.Place.Staging, "mine.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_file_is_no_output_folder()
    {
        File.WriteAllText(bench.Output, "a file");
        Should.Throw<OutputRefusedException>(() => bench.Place);
    }

    public void Dispose() => bench.Dispose();
}
