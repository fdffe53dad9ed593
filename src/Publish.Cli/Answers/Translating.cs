using System.Collections.Immutable;
using Publish.Engine.Translate;
using Publish.Engine.Words;
using Publish.Model;

namespace Publish.Cli.Answers;

/// <summary>Translations that were marked.</summary>
internal sealed record Followed(string Document, IReadOnlyList<FollowedText> Texts) : Answer;

/// <summary>What became of one translation's mark.</summary>
/// <param name="IsTracked">Whether it has a mark.</param>
/// <param name="Behind">The source's blocks that it is still behind in.</param>
/// <param name="Changed">Whether its file was written.</param>
internal sealed record FollowedText(Language Language, bool IsTracked, ImmutableArray<int> Behind, bool Changed);

/// <summary>What has changed in a source since a translation was made.</summary>
/// <param name="SavedTo">The file that it was written to; null where it is printed.</param>
internal sealed record Compared(
    string Document,
    Language Source,
    Language Translation,
    SourceDifference Difference,
    string? SavedTo
) : Answer;

/// <summary>A translation that was begun.</summary>
/// <param name="File">Absolute.</param>
/// <param name="IsTracked">Whether it has a mark.</param>
internal sealed record TranslationBegun(string File, bool IsTracked, ImmutableArray<Term> Glossary) : Answer;

/// <summary>A language that the site has from now on.</summary>
/// <param name="Site">The file that names it, absolute; null where it did already.</param>
/// <param name="Words">Where its words stand, absolute.</param>
/// <param name="Sheet">What was written there; null where nothing had to be.</param>
internal sealed record LanguageAdded(string Tag, string Name, string? Site, string Words, WordSheet? Sheet) : Answer;
