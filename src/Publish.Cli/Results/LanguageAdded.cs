using Publish.Cli.Presenters;
using Publish.Engine.Localization;
using static Publish.Cli.Presenters.Sentences;

namespace Publish.Cli.Results;

/// <summary>A language was added to the site.</summary>
/// <param name="Site">Full path of <c>site.yml</c>; null where it had the language already.</param>
/// <param name="Words">Full path of the file of interface words.</param>
/// <param name="Sheet">What was written to that file; null where nothing was.</param>
internal sealed record LanguageAdded(string Tag, string Name, string? Site, string Words, WordSheet? Sheet) : Answer
{
    public override void WriteTo(Presenter to)
    {
        if (Site is not null)
            to.Line($"{to.Around.Shown(Site)}: {Name} ({Tag}) is a language of this site.");
        if (Sheet is null)
        {
            to.Line($"Its words are there already. Translate: publish translate <document> {Tag}");
            return;
        }
        to.Line(
            $"{to.Around.Shown(Words)}: {Count(Sheet.Open, "word")} to write, and {Number(Sheet.Filled)} that CLDR knows to read over."
        );
        if (!Sheet.HasNames)
            to.Line(
                "CLDR does not name countries in it: they are shown by their codes until that file names them, under countries."
            );
        to.Line($"What is left: publish status --language {Tag}");
    }
}
