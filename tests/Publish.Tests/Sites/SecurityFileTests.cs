using Shouldly;
using Xunit;
using static Publish.Tests.Sites.LetterAndPage;

namespace Publish.Tests.Sites;

/// <summary>
/// `security.txt` says whom to write to, is renewed by each build, and is watched where it is kept by hand.
/// </summary>
public sealed class SecurityFileTests
{
    [Fact]
    public Task Who_finds_a_weakness_is_told_whom_to_write_to() =>
        ASite
            .With(
                """
                -- site.yml --
                url: https://www.example.org
                title: Example
                languages: [en, ko]
                time-zone: Asia/Seoul
                organization: {email: office@example.org}
                """
            )
            .At("2024-03-06")
            .Builds(site =>
                site.Text("/.well-known/security.txt")
                    .Split('\n')
                    .ShouldBe([
                        "Contact: mailto:office@example.org",
                        "Expires: 2024-12-31T23:59:59Z",
                        "Preferred-Languages: en, ko",
                        "Canonical: https://www.example.org/.well-known/security.txt",
                        "",
                    ])
            );

    [Theory]
    [InlineData("2025-01-02", "2025-12-31T23:59:59Z")]
    [InlineData("2025-06-30", "2025-12-31T23:59:59Z")]
    [InlineData("2025-07-02", "2026-06-30T23:59:59Z")]
    public Task A_build_renews_the_security_text_for_whole_months(string now, string expires) =>
        ASite
            .With(Site)
            .At(now)
            .Builds(site => site.Text("/.well-known/security.txt").ShouldContain($"Expires: {expires}\n"));

    [Theory]
    [InlineData("2025-01-31T00:00:00Z", "PUB414")]
    [InlineData("2024-12-31T23:59:59Z", "PUB414")]
    [InlineData("soon", "PUB415")]
    [InlineData("2025-02-02T00:00:00Z", null)]
    public Task A_security_text_kept_by_hand_is_published_and_watched(string expires, string? told) =>
        ASite
            .With(
                $"""
                -- assets/.well-known/security.txt --
                Contact: mailto:us@example.org
                Expires: {expires}
                """
            )
            .Builds(site =>
            {
                site.Text("/.well-known/security.txt").ShouldContain("Expires: " + expires);
                site.Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ShouldBe(told is null ? [] : [told]);
            });
}
