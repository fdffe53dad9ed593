namespace Publish.Model;

/// <summary>What a reader is told, and in which language it is said; no language means that it is not known.</summary>
public readonly record struct Said<T>(T Value, Language? Language);
