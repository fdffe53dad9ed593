using Publish.Engine.Words;

namespace Publish.Cli.Answers;

/// <summary>A language that the site has from now on.</summary>
/// <param name="Site">The file that names it, absolute; null where it did already.</param>
/// <param name="Words">Where its words stand, absolute.</param>
/// <param name="Sheet">What was written there; null where nothing had to be.</param>
internal sealed record LanguageAdded(string Tag, string Name, string? Site, string Words, WordSheet? Sheet) : Answer;
