using System.Globalization;
using Publish.Engine.Content.Values;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>
/// A build time that does not exist or exists twice in the site's zone because of daylight saving time.
/// </summary>
public sealed class UnclearBuildTimeException : Exception
{
    public UnclearBuildTimeException() { }

    public UnclearBuildTimeException(string message)
        : base(message) { }

    public UnclearBuildTimeException(string message, Exception inner)
        : base(message, inner) { }

    internal UnclearBuildTimeException(DateTime local, string zone, LocalMoments found)
        : base(
            $"{(found.Exists ? $"{Written(local)} comes twice in {zone}, because the clocks are set back." : $"There is no {Written(local)} in {zone}: the clocks are set forward over it.")} "
                + $"Write which is meant, with its offset: {When.Of(found.First).Machine} or {When.Of(found.Last!.Value).Machine}."
        ) { }

    private static string Written(DateTime local) =>
        local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
