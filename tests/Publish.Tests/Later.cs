namespace Publish.Tests;

/// <summary>A clock that is three days ahead.</summary>
internal sealed class Later : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(3);
}
