using Publish.Cli.Answers;

namespace Publish.Cli.Printing;

/// <summary>Plain lines: for logs, pipes, and those who ask for them.</summary>
internal class PlainPresenter(Surroundings around) : Presenter(around)
{
    protected override void Print(Built built)
    {
        var result = built.Result;
        foreach (var id in result.LeftOut)
            Line($"Left out: {id}");
        foreach (var language in result.Pages)
            Line($"{language.Tag}: {Sentences.Count(language.Pages, "page")}");
        if (result.Written is not null)
            Line(
                string.Join(
                    ", ",
                    result.Times.Select(one => $"{one.Phase.ToString().ToLowerInvariant()} {Seconds(one.Time)}")
                )
            );
        Line(Sentences.Of(result, Around.Shown(result.Output)));
    }
}
