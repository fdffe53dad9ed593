using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Publish.Cli;
using Publish.Cli.Presenters;
using Publish.Cli.Results;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// Before its moment, a document that is held is the same as one that was never written, to the last byte.
/// </summary>
public sealed partial class EmbargoTests
{
    /// <summary>All 200 of the promise are tried as <c>tests/benchmarks/README.md</c> says.</summary>
    private static readonly int Sites = int.Parse(
        Environment.GetEnvironmentVariable("PUBLISH_HELD_SITES") ?? "6",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void A_build_before_the_moment_is_that_of_a_site_without_it_and_at_the_moment_all_is_there() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sites),
            Prop.ForAll(HeldSite.Any, site => Holds(site).GetAwaiter().GetResult())
        );

    private static async Task Holds(HeldSite site)
    {
        using var with = SiteText.Write(site.With());
        using var without = SiteText.Write(site.Without());
        var (atTheMoment, _) = await Build(with, HeldSite.Embargo, "later");
        var (before, told) = await Build(with, HeldSite.Before, "output");
        var (never, toldOfNever) = await Build(without, HeldSite.Before, "output");

        told.ShouldBe(toldOfNever);
        told.ShouldNotContain(HeldSite.Canary);
        before.ShouldBe(never);
        Says(Path.Combine(with.Folder, "output"), HeldSite.Canary).ShouldBeEmpty();
        site.Words.Where(word =>
                !atTheMoment.Keys.Any(file => file.Contains(word, StringComparison.OrdinalIgnoreCase))
                && !Says(Path.Combine(with.Folder, "later"), word).Any()
            )
            .ShouldBeEmpty("These are never published.");
    }

    /// <summary>Each file with a hash of its bytes, and what the program says.</summary>
    private static async Task<(SortedDictionary<string, string> Files, string Told)> Build(
        SiteText site,
        string moment,
        string folder
    )
    {
        BuildTime.TryParse(moment, out var at).ShouldBeTrue();
        var to = Path.Combine(site.Folder, folder);
        var built = await Press
            .With(new DrawnWords())
            .Run(
                new EditionRequest { Input = site.Root, At = at },
                to,
                new BuildProgress(TimeProvider.System),
                CancellationToken.None
            );
        using var told = new StringWriter();
        new Built(built, site.Root).WriteTo(
            new Presenter(
                new HostEnvironment
                {
                    Output = told,
                    Error = told,
                    Variable = _ => null,
                    Folder = site.Folder,
                    Clock = TimeProvider.System,
                    IsTerminal = false,
                }
            )
        );
        built.Written.ShouldNotBeNull(told.ToString());
        await built.Written.Cleaning;
        return (
            new(
                Directory
                    .EnumerateFiles(to, "*", SearchOption.AllDirectories)
                    .ToDictionary(
                        file => Path.GetRelativePath(to, file),
                        file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))
                    )
            ),
            Durations().Replace(told.ToString(), "some")
        );
    }

    private static IEnumerable<string> Says(string folder, string word) =>
        Directory
            .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Where(path =>
                Path.GetRelativePath(folder, path).Contains(word, StringComparison.OrdinalIgnoreCase)
                || (
                    File.Exists(path)
                    && Encoding
                        .UTF8.GetString(File.ReadAllBytes(path))
                        .Contains(word, StringComparison.OrdinalIgnoreCase)
                )
            );

    [GeneratedRegex(@"\d+(\.\d+)?(?= m?s\b)")]
    private static partial Regex Durations();
}
