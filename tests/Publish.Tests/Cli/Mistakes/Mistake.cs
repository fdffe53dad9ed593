using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;

namespace Publish.Tests.Cli.Mistakes;

/// <summary>A small site with a person's mistake in it, and what the program says of it.</summary>
/// <param name="Steps">What is done before a file of a translator is imported: <c>export …</c>, <c>write file text</c>,
/// <c>change file this =&gt; that</c>; none where the site is checked.</param>
/// <param name="Site">As <see cref="SiteText"/> reads it; its caret says where the fault must be told.</param>
/// <param name="Told">As it was last read by somebody.</param>
internal sealed record Mistake(string Title, IReadOnlyList<string> Steps, string Site, string Told)
{
    private const string Begins = "=== ",
        Answers = "--- told ---";

    public static IReadOnlyList<Mistake> AllOf(string file)
    {
        var all = new List<Mistake>();
        foreach (var part in Regex.Split(file, "^" + Begins, RegexOptions.Multiline).Skip(1))
        {
            var (given, told) = part.Split(Answers + "\n") is [var one, var other] ? (one, other) : (part, "");
            var lines = given.Split('\n');
            var steps = lines.Skip(1).TakeWhile(line => line.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            all.Add(
                new Mistake(
                    lines[0],
                    [.. steps.Select(step => step[2..])],
                    string.Join('\n', lines.Skip(1 + steps.Count)),
                    told
                )
            );
        }
        return all;
    }

    public string Written =>
        $"{Begins}{Title}\n{string.Concat(Steps.Select(step => $"$ {step}\n"))}{Site}{Answers}\n{Told}";

    /// <summary>What the program prints of it, plainly.</summary>
    public async Task<string> Tell()
    {
        using var bench = new CliBench(Site);
        if (Steps.Count == 0)
            return (await bench.Run("check", "--plain")).Output.Replace(
                bench.Folder + "/",
                "",
                StringComparison.Ordinal
            );
        foreach (var step in Steps)
            await Take(step, bench);
        var ran = await bench.Run(
            "import-translation",
            Steps[0].Split(' ').First(word => word.StartsWith("out.", StringComparison.Ordinal)),
            "--plain"
        );
        return ran.Output + ran.Error;
    }

    /// <summary>
    /// Where the caret of the site says that the fault is: its beginning as it is printed; null where there is no
    /// caret.
    /// </summary>
    public string? Expected()
    {
        using var site = SiteText.Write(Site);
        if (site.Mark is not var (path, offset))
            return null;
        var text = File.Exists(Path.Combine(site.Root, path)) ? File.ReadAllText(Path.Combine(site.Root, path)) : "";
        var (line, column) = new Place(new SourceText(path, text), offset).Position;
        return $"{path}:{line}:{column}: ";
    }

    private static async Task Take(string step, CliBench bench)
    {
        var words = step.Split(' ', 3);
        if (words[0] == "write")
            bench.Write(words[1], words[2]);
        else if (
            words[0] == "change"
            && words[2].Replace("\\n", "\n", StringComparison.Ordinal).Split(" => ") is [var from, var to]
        )
            bench.Write(
                words[1],
                bench.Read(words[1]).Contains(from, StringComparison.Ordinal)
                    ? bench.Read(words[1]).Replace(from, to, StringComparison.Ordinal)
                    : throw new InvalidDataException(step)
            );
        else if ((await bench.Run(step.Split(' '))) is { Code: not 0 } failed)
            throw new InvalidDataException(step + "\n" + failed.Error + failed.Output);
    }
}
