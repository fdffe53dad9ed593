namespace Publish.Model;

/// <summary>A subject that documents are filed under.</summary>
public sealed record Topic(string Id, Localized<string> Name);
