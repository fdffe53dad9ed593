namespace Publish.Import;

/// <summary>An object of a dump: a node, a term, a file.</summary>
/// <param name="Name">The dump's file, <c>#</c>, its id and its language.</param>
/// <param name="Type">Such as <c>node--letter</c>.</param>
/// <param name="Language">As Drupal writes it.</param>
internal sealed record DrupalResource(string Name, string Type, string Id, string? Language, ReadOnlyMemory<byte> Json);
