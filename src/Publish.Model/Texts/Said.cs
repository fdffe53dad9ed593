namespace Publish.Model;

/// <summary>A value with the language it is in; null where unknown or the same in all.</summary>
public readonly record struct Said<T>(T Value, Language? Language);
