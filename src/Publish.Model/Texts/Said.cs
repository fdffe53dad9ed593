namespace Publish.Model;

/// <summary>What a reader is told, and in which language it is said; no language means the same everywhere.</summary>
public readonly record struct Said<T>(T Value, Language? Language);
