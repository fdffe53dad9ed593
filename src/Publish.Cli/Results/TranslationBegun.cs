using System.Collections.Immutable;
using Publish.Cli.Presenters;
using Publish.Translation.Status;

namespace Publish.Cli.Results;

/// <summary>A translation was created from the template.</summary>
/// <param name="File">Full path.</param>
/// <param name="IsTracked">Whether it has a source mark.</param>
internal sealed record TranslationBegun(string File, bool IsTracked, ImmutableArray<Term> Glossary) : Answer
{
    public override void WriteTo(Presenter to)
    {
        to.Line($"Begun: {to.Around.Shown(File)}");
        if (!IsTracked)
            to.Line("The text that it is made from does not say which source it follows, so neither does this one.");
        if (!Glossary.IsEmpty)
            to.Lines(["", "Settled in this language:"]);
        to.Lines(
            Glossary.Select(term => $"  {term.Name.ReplaceLineEndings(" ")} = {term.Settled.ReplaceLineEndings(" ")}")
        );
    }
}
