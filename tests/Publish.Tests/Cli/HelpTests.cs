using Publish.Cli.Commands;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs => [.. VerbList.All().Select(verb => verb.Command.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_tells_every_option_with_its_meaning_and_an_example(string verb)
    {
        using var bench = new CliBench();
        var ran = await bench.Run(verb, "--help");
        ran.Code.ShouldBe(0);
        var command = VerbList.All().Single(one => one.Command.Name == verb).Command;
        command.Options.ShouldAllBe(option =>
            ran.Output.Contains(option.Name, StringComparison.Ordinal) && !string.IsNullOrEmpty(option.Description)
        );
        command.Arguments.ShouldAllBe(argument => !string.IsNullOrEmpty(argument.Description));
        ran.Output.ShouldContain($"publish {verb}");
        ran.Output.ShouldContain("Examples:");
    }

    [Fact]
    public async Task Help_lists_every_verb()
    {
        using var bench = new CliBench();
        var ran = await bench.Run("--help");
        VerbList.All().ShouldAllBe(verb => ran.Output.Contains($"\n  {verb.Command.Name}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistyped_verb_is_answered_with_the_nearest()
    {
        using var bench = new CliBench();
        var ran = await bench.Run("biuld");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("build");
    }

    [Theory]
    [InlineData("bash", "COMPREPLY")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c publish")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Each_shell_has_its_completion(string shell, string word)
    {
        using var bench = new CliBench();
        var ran = await bench.Run("completion", shell);
        ran.Code.ShouldBe(0);
        ran.Output.ShouldContain(word);
        ran.Output.ShouldContain("[suggest:");
    }

    [Fact]
    public async Task The_program_completes_its_own_words()
    {
        using var bench = new CliBench();
        var ran = await bench.Run("[suggest:15]", "publish build --");
        ran.Output.ShouldContain("--base-url");
    }
}
