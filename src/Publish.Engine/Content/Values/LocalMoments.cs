namespace Publish.Engine.Content.Values;

/// <summary>What a time without an offset may mean in a zone whose clocks are set forward and back.</summary>
/// <param name="Last">The other moment, where there are two.</param>
/// <param name="Exists">Whether a clock ever shows that time; where none does, it may mean the hour before or
/// after.</param>
internal readonly record struct LocalMoments(DateTimeOffset First, DateTimeOffset? Last = null, bool Exists = true);
