using System.Globalization;

namespace Publish.BrowserTests.Output;

/// <summary>Whoever finds a hole knows whom to tell (RFC 9116).</summary>
public sealed class SecurityTextTests(SampleSite site)
{
    [Fact]
    public void It_says_whom_to_tell_and_until_when()
    {
        var fields = File.ReadLines(Path.Combine(site.Folder, ".well-known", "security.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToLookup(field => field[0], field => field[1]);
        fields["Contact"].ShouldNotBeEmpty();
        fields["Contact"].ShouldAllBe(contact => Uri.IsWellFormedUriString(contact, UriKind.Absolute));
        var expires = DateTimeOffset.Parse(fields["Expires"].ShouldHaveSingleItem(), CultureInfo.InvariantCulture);
        var at = DateTimeOffset.Parse(SampleSite.At, CultureInfo.InvariantCulture);
        expires.ShouldBeInRange(at, at.AddYears(1).AddDays(1));
    }
}
