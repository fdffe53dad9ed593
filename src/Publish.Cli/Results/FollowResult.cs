using System.Collections.Immutable;
using Publish.Cli.Presenters;
using Publish.Model;

namespace Publish.Cli.Results;

/// <summary>The source marks of a document's translations after <c>publish follow</c>.</summary>
internal sealed record FollowResult(string Document, IReadOnlyList<FollowedText> Texts) : Answer
{
    public override void WriteTo(Presenter to)
    {
        if (Texts.Count == 0)
            to.Line($"{Document} has no translation.");
        foreach (var text in Texts)
        {
            var what = text switch
            {
                { IsTracked: false } => "untracked, left as it is",
                { Behind: { Length: > 0 } behind } => $"stays behind: {StatusTable.Paragraphs(behind)}",
                { Changed: true } => "caught up",
                _ => "was caught up already",
            };
            to.Line($"{Document} {text.Language}: {what}.");
        }
    }
}

/// <summary>The source mark of one translation.</summary>
/// <param name="IsTracked">Whether it has a source mark.</param>
/// <param name="Behind">The numbers of the source's blocks that it has not followed.</param>
/// <param name="Changed">Whether its file was written.</param>
internal sealed record FollowedText(Language Language, bool IsTracked, ImmutableArray<int> Behind, bool Changed);
