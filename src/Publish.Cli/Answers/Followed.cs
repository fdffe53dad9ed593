using System.Collections.Immutable;
using Publish.Model;

namespace Publish.Cli.Answers;

/// <summary>Translations that were marked.</summary>
internal sealed record Followed(string Document, IReadOnlyList<FollowedText> Texts) : Answer;

/// <summary>What became of one translation's mark.</summary>
/// <param name="IsTracked">Whether it has a mark.</param>
/// <param name="Behind">The source's blocks that it is still behind in.</param>
/// <param name="Changed">Whether its file was written.</param>
internal sealed record FollowedText(Language Language, bool IsTracked, ImmutableArray<int> Behind, bool Changed);
