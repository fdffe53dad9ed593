using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>Whatever stands in files, and in their names, a terminal shows it and obeys none of it.</summary>
public sealed class TerminalTests
{
    private static readonly string[] Names =
    [
        "\e[31mred",
        "\e]0;title\a",
        "a\nb\n::error::x",
        "::set-output name=x::y",
        "##[add-mask]x",
        "\u202Eelbis",
        "\u009B2J",
        "c\rd",
        "[bold]x[/]",
        "<img src=x onerror=hit()>",
        "e%0A::error::f",
    ];

    /// <summary>A file, if it goes anywhere else than to a terminal.</summary>
    private static readonly string[] Export = ["export", "letters/2024-03-05-returns", "ko"];

    private static readonly string[][] Runs =
    [
        ["build"],
        ["build", "--warn-only"],
        ["build", "--plain"],
        ["check"],
        ["status"],
        ["status", "--format", "json"],
        ["status", "--format", "markdown"],
        ["status", "--format", "github"],
        ["diff", "letters/2024-03-05-returns", "ko"],
        ["explain", "\e[31m::error::"],
        ["check", "\e[31m\u202E"],
        ["diff", "\e]0;x\a", "\u009B"],
        ["status", "--language", "\e[31m"],
        ["new", "letter", "\e[2J##[x]"],
        ["translate", "letters/2024-03-05-returns", "::error::x"],
        ["\e[31m"],
        ["import", "\e]0;x\a\n::error::"],
        ["follow", "letters/2024-03-05-returns", "ko"],
        ["status"],
        ["import-translation", "\e[1m\n::error::x"],
        ["mirror"],
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_is_printed_commands_nothing(bool terminal, bool gitHub)
    {
        using var bench = Bench(terminal);
        if (gitHub)
            bench.Variables["GITHUB_ACTIONS"] = "true";
        var complaints = new List<string>();
        foreach (var arguments in terminal ? [.. Runs, Export] : Runs)
        {
            var ran = await bench.Run(TestContext.Current.CancellationToken, arguments);
            ran.Error.ShouldNotContain("a fault of Publish");
            complaints.AddRange(
                TerminalJudge
                    .Complaints(ran.Output + ran.Error)
                    .Select(complaint => $"{string.Join(' ', arguments)}: {complaint}")
            );
            if (gitHub)
                complaints.AddRange(
                    TerminalJudge
                        .CommandsIn(ran.Output)
                        .Concat(TerminalJudge.CommandsIn(ran.Error))
                        .Select(line => $"{string.Join(' ', arguments)} commands {line}")
                );
        }
        complaints.Distinct().Take(40).ShouldBeEmpty();
    }

    /// <summary>Every text as a value, a key and a paragraph; names of folders and files besides.</summary>
    /// <param name="terminal">There, faults of the whole site come besides, with which no document is built.</param>
    private static CliBench Bench(bool terminal)
    {
        var bench = new CliBench { IsTerminal = terminal };
        bench.Write(
            "input/site.yml",
            $"url: https://www.example.org\ntitle: Example\nlanguages: [en, ko]\n{string.Concat(TextList.All.Where(text => terminal && text.Length < 100).Select(text => $"{FilledYaml.Quoted(text)}: x\n").Distinct())}"
        );
        bench.Write(
            "input/letters/2024-03-05-returns/document.yml",
            $"topics: [{string.Join(", ", TextList.All.Select(FilledYaml.Quoted))}]\nto: [{string.Join(", ", TextList.All.Select(FilledYaml.Quoted))}]\n"
        );
        bench.Write(
            "input/letters/2024-03-05-returns/en.md",
            "---\ntitle: Returns\n---\n"
                + string.Concat(TextList.All.Select(text => $"\n{text}\n\n[x]({text.ReplaceLineEndings("")})\n"))
        );
        bench.Write(
            "input/letters/2024-03-05-returns/ko.md",
            "---\ntitle: 송환\nfollows: 0123456789ab\n---\n"
                + string.Concat(TextList.All.Reverse().Select(text => $"\n{text}\n"))
        );
        foreach (var (index, name) in Names.Index())
        {
            bench.Write(
                $"input/letters/2024-03-05-{name}/en.md",
                "---\ntitle: x\n---\n\nText [x](letters/2020-01-01-none).\n"
            );
            bench.Write($"input/pages/{name}/en.md", "---\ntitle: x\n---\n\nText.\n");
            bench.Write($"input/{name}.yml", "a: b\n");
            bench.Write($"input/letterheads/{name}.yml", "a: b\n");
            bench.Write($"input/letters/2024-04-0{index % 9 + 1}-good/{name}.txt", "a");
            bench.Write($"input/letters/2024-04-0{index % 9 + 1}-good/en.md", "---\ntitle: Good\n---\n\nText.\n");
        }
        return bench;
    }
}
