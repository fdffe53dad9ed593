using Publish.Model;

namespace Publish.Cli.Results;

/// <summary>The words of buttons, labels and notices in one language.</summary>
/// <param name="Missing">With their lists, such as <c>editorial.letters</c>.</param>
internal sealed record InterfaceWords(Language Language, int Count, IReadOnlyList<string> Missing);
