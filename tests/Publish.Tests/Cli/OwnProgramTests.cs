using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Publish.Cli;
using Publish.Engine.Outputs;
using Publish.Engine.Outputs.Files;
using Publish.Engine.Outputs.Pages;
using Publish.Engine.Outputs.Syndication;
using Publish.Engine.Views;
using Publish.Metadata;
using Publish.Model;
using Publish.Printing;
using Publish.Translation;
using Shouldly;
using Xunit;

namespace Publish.Tests.Cli;

/// <summary>
/// The program belongs to the site's owner: another theme, a kind of output and a finisher are a line each.
/// </summary>
public sealed class OwnProgramTests
{
    private const string Letter = """
        -- letters/2024-03-05-returns/en.md --
        ---
        title: On returns
        ---
        Nobody was asked.
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환에 관하여
        ---
        아무도 묻지 않았다.
        """;

    private static readonly ConcurrentBag<string> Staged = [];

    [Fact]
    public async Task A_site_is_built_with_another_theme()
    {
        using var bench = new CliBench(Letter);
        await Build(bench, Tiny);
        var page = bench.Read("output/ko/letters/2024/03/05/returns/index.html");
        page.ShouldContain("<h1>송환에 관하여</h1>");
        page.ShouldContain("아무도 묻지 않았다.");
        page.ShouldNotContain("masthead");
        bench.Read("output/index.html").ShouldContain("/letters/2024/03/05/returns/");
        Directory.EnumerateFiles(Path.Combine(bench.Folder, "output", "theme"), "site*.css").ShouldHaveSingleItem();
    }

    /// <summary>The look is the theme's alone: without it a site of every part still says everything.</summary>
    [Fact]
    public async Task The_whole_sample_wears_another_look()
    {
        using var bench = new CliBench("");
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "input"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var copy = Path.Combine(
                bench.Folder,
                "input",
                Path.GetRelativePath(Path.Combine(Repository.Root, "input"), file)
            );
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        await Build(bench, Tiny, "--at", "2025-01-15T00:00:00Z");
        var pages = Directory.GetFiles(Path.Combine(bench.Folder, "output"), "*.html", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(200);
        pages.ShouldAllBe(page =>
            File.ReadAllText(page).Contains("<h1>", StringComparison.Ordinal)
            && !File.ReadAllText(page).Contains("class=\"row", StringComparison.Ordinal)
        );
        pages.ShouldAllBe(
            page =>
                Regex.IsMatch(
                    File.ReadAllText(page),
                    "<head>\\s*<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                ),
            "no theme can leave the policy out"
        );
    }

    [Fact]
    public async Task A_theme_without_a_page_for_cards_has_none()
    {
        using var bench = new CliBench(
            """
            -- site.yml --
            url: https://www.example.org
            title: Example
            languages: [en, ko]
            cards: true

            """ + Letter
        );
        await Build(bench, app =>
            app.UseTheme<TinyTheme.TinyTheme>().AddPipeline<Titles>().AddPipeline<CardPictures>()
        );
        bench.Has("output/titles.txt").ShouldBeTrue();
        Directory.Exists(Path.Combine(bench.Folder, "output", "cards")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_kind_of_output_is_added_in_one_line()
    {
        using var bench = new CliBench(Letter);
        await Build(bench, app => app.UseTheme<TinyTheme.TinyTheme>().AddPipeline<Titles>());
        bench.Read("output/titles.txt").ShouldBe("letters/2024-03-05-returns: en ko");
    }

    [Fact]
    public async Task A_finisher_sees_the_whole_site_before_it_goes_live_and_may_add_to_it()
    {
        using var bench = new CliBench(Letter);
        await Build(bench, app => app.UseTheme<TinyTheme.TinyTheme>().AddPipeline<Titles>().AddFinisher<Count>());
        Staged.ShouldContain("titles.txt");
        bench.Read("output/count.txt").ShouldBe("1");
    }

    private static PublishApp Tiny(PublishApp app) =>
        app.UseTheme<TinyTheme.TinyTheme>()
            .AddPipeline<LetterPages>()
            .AddPipeline<PressReleasePages>()
            .AddPipeline<StandingPages>()
            .AddPipeline<HomePages>()
            .AddPipeline<ListPages>()
            .AddPipeline<TopicPages>()
            .AddPipeline<CountryPages>()
            .AddPipeline<CorrectionPages>()
            .AddPipeline<NotFoundPages>()
            .AddPipeline<ThanksPages>()
            .AddPipeline<Feeds>()
            .AddPipeline<DocumentFiles>()
            .AddPipeline<SiteAssets>()
            .AddPipeline<ThemeAssets>();

    private static void Beside(IServiceCollection services) => services.AddMetadata().AddTranslation().AddPrinting();

    private static async Task Build(CliBench bench, Func<PublishApp, PublishApp> program, params string[] settings)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await program(PublishApp.Create(["build", .. settings]).Add(Beside))
            .RunAsync(
                bench.Around(TextWriter.Synchronized(output), TextWriter.Synchronized(error)),
                TestContext.Current.CancellationToken
            );
        code.ShouldBe(0, $"{output}{error}");
    }

    private sealed class Titles : IPipeline
    {
        public IEnumerable<Output> Plan(Site site, SiteViews views) =>
            [
                new DataOutput(new SitePath("/titles.txt"), nameof(Titles), () =>
                    System.Text.Encoding.UTF8.GetBytes(
                        string.Join(
                            "\n",
                            site.Documents.Select(document =>
                                $"{document.Id}: {string.Join(' ', document.Variants.Select(variant => variant.Language.Tag).Order(StringComparer.Ordinal))}"
                            )
                        )
                    )
                ),
            ];
    }

    private sealed class Count : IFinisher
    {
        public async Task Finish(StagedSite staged, CancellationToken stop)
        {
            foreach (var file in staged.Files)
                Staged.Add(file);
            await File.WriteAllTextAsync(
                Path.Combine(staged.Folder, "count.txt"),
                $"{staged.Files.Count(file => file.EndsWith(".txt", StringComparison.Ordinal))}",
                stop
            );
        }
    }
}
