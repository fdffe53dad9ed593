namespace Publish.Model;

/// <summary>An old address and the page of today that it leads to.</summary>
public sealed record Redirect(OldAddress From, SitePath To);
