namespace Publish.Import;

/// <summary>What renders otherwise than it stood there.</summary>
/// <param name="Of">The block or the note; null where it is none that can be named.</param>
internal sealed record TextDifference(object? Of, string Message, string Excerpt);
