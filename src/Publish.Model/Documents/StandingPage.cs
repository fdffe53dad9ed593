namespace Publish.Model;

/// <summary>A page without a date, such as about or contact: in the sitemap, but in no list or feed.</summary>
public sealed record StandingPage : Document;
