namespace Publish.Model;

/// <summary>An old address and the current one that it redirects to.</summary>
public sealed record Redirect(OldAddress From, SitePath To);
