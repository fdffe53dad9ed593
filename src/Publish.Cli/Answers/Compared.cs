using Publish.Engine.Translate;
using Publish.Model;

namespace Publish.Cli.Answers;

/// <summary>What has changed in a source since a translation was made.</summary>
/// <param name="SavedTo">The file that it was written to; null where it is printed.</param>
internal sealed record Compared(
    string Document,
    Language Source,
    Language Translation,
    SourceDifference Difference,
    string? SavedTo
) : Answer;
