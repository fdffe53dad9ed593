namespace Publish.BrowserTests.Sample;

/// <summary>The small site in Japanese and Arabic, whose interface is the input's own words.</summary>
public sealed class TonguesSite : SampleSite
{
    protected override string Input => Path.Combine(Repository.Root, "tests", "tongues");

    protected override string? Built => null;
}
