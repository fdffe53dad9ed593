namespace Publish.Engine.Content.Values;

/// <summary>
/// Moments that a local time without an offset can mean in a zone where the clocks are set forward and back.
/// </summary>
/// <param name="Last">The second moment, where there are two.</param>
/// <param name="Exists">False where the clocks skip the time; then the moments are those an hour before and
/// after.</param>
internal readonly record struct LocalMoments(DateTimeOffset First, DateTimeOffset? Last = null, bool Exists = true);
