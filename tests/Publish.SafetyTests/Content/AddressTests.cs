using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>Addresses in fields lead where a reader sees that they lead, or they are refused.</summary>
public sealed partial class AddressTests
{
    [Fact]
    public void Nothing_that_is_no_web_address_is_taken_for_one()
    {
        var lines = string.Concat(TextList.All.Select(text => $"  - {FilledYaml.Quoted(text)}\n"));
        var made = MadeFrom.Files(
            new Dictionary<string, string>
            {
                ["site.yml"] = $"url: https://www.example.org\ntitle: Example\nlanguages: [en]\nsocial:\n{lines}",
            },
            mustBeSound: false
        );
        var refused = made
            .Diagnostics.Where(one => one.Place.Source.Path == "site.yml")
            .Select(one => one.Place.Position.Line - 5)
            .ToHashSet();
        var taken = TextList.All.Where((_, index) => !refused.Contains(index)).ToList();
        taken.ShouldAllBe(text => Visible().IsMatch(text.Trim()));
        taken.Count.ShouldBeLessThan(6);
    }

    [Fact]
    public Task An_address_of_mail_begins_no_subject_and_no_copy() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                organization: {email: "a&bcc=b?subject=c%0d@example.org"}
                -- letters/2024-03-05-returns/document.yml --
                to: [{name: A, email: "a&bcc=b?subject=c%0d@example.org"}]
                """
            )
            .Builds(site =>
            {
                const string href = "mailto:a%26bcc%3Db%3Fsubject%3Dc%250d@example.org";
                site.Page("/letters/2024/03/05/returns/").Links.ShouldContain(href);
                site.Text("/.well-known/security.txt").ShouldContain($"Contact: {href}\n");
            });

    [Fact]
    public Task A_policy_names_hosts_as_browsers_compare_them() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en]
                donate: {url: "HTTPS://기부.example:8443/자리;script-src *"}
                """.Replace(" *", "%20*", StringComparison.Ordinal)
            )
            .Builds(site =>
            {
                var policy = site.Page("/").One("meta[http-equiv=Content-Security-Policy]").GetAttribute("content")!;
                policy.ShouldContain($"form-action 'self' https://{new IdnMapping().GetAscii("기부.example")}:8443;");
                policy.ShouldAllBe(letter => char.IsAscii(letter));
            });

    /// <summary>Of what is seen, a host of letters and digits.</summary>
    [GeneratedRegex(@"^https?://[a-z0-9.。-]+/[^\s""<>\\\p{C}]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Visible();
}
