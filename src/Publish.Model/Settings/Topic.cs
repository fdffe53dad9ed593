namespace Publish.Model;

/// <summary>A topic that documents are filed under.</summary>
public sealed record Topic(string Id, Localized<string> Name);
