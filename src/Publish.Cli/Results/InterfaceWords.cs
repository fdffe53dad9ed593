using Publish.Model;

namespace Publish.Cli.Results;

/// <summary>
/// The interface words (buttons, labels, notices) of one language: their number, and those that are missing.
/// </summary>
/// <param name="Missing">Names with their word lists, such as <c>editorial.letters</c>.</param>
internal sealed record InterfaceWords(Language Language, int Count, IReadOnlyList<string> Missing);
