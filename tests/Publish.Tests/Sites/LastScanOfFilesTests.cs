using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Embargo;
using Publish.Engine.Host;
using Publish.Engine.Outputs;
using Publish.Engine.Views;
using Publish.Metadata;
using Publish.Model;
using Publish.Tests.Engine.Assets.Pictures;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>
/// What no word can be read from is caught too: a picture, a PDF of glyphs, a held file itself under another name.
/// </summary>
public sealed class LastScanOfFilesTests
{
    private const string Title = "Where the ferries wait at night",
        Held = "letters/2024-03-05-ferries",
        Seen = "letters/2024-03-04-before";

    private const string Site = $$"""
        -- site.yml --
        url: https://www.example.org
        title: Example
        languages: [en]
        time-zone: Asia/Seoul
        cards: true
        -- {{Seen}}/document.yml --
        attachments: [{file: rules.csv, title: Rules}]
        -- {{Seen}}/rules.csv --
        gate,keeper
        -- {{Seen}}/en.md --
        ---
        title: Before
        ---
        We wrote to the harbor office.
        -- {{Held}}/document.yml --
        embargo: 2024-03-06T09:00:00+09:00
        attachments: [{file: ferries.csv, title: Ferries}, {file: annex.csv, title: Annex}]
        -- {{Held}}/ferries.csv --
        ferry,island
        -- {{Held}}/annex.csv --
        gate,keeper
        -- {{Held}}/en.md --
        ---
        title: {{Title}}
        ---
        Nobody on board had been told the name of the island.
        """;

    [Fact]
    public async Task A_picture_and_a_PDF_are_read_where_they_were_drawn_from()
    {
        var told = await Refused(
            (_, others) => [Redrawn(others.OfType<CardOutput>().First()), Redrawn(others.OfType<SheetOutput>().First())]
        );
        told[0].ShouldBe($"leak.pdf says what is held back in {Held}.");
        told[1].ShouldBe($"leak.png says what is held back in {Held}.");
    }

    [Fact]
    public async Task A_held_file_is_known_under_any_name() =>
        (await Refused((_, _) => [new DataOutput(new SitePath("/a.bin"), "test", () => "ferry,island\n"u8.ToArray())]))[
            0
        ]
            .ShouldBe($"a.bin is a file that is held back in {Held}.");

    [Fact]
    public async Task A_held_file_that_is_copied_is_caught() =>
        (await Refused((_, _) => [new FileOutput(new SitePath("/b.csv"), "test", $"{Held}/ferries.csv")]))[0]
            .ShouldBe($"b.csv is a file that is held back in {Held}.");

    [Fact]
    public async Task A_held_picture_is_known_in_every_size_that_any_build_made_of_it()
    {
        using var site = SiteText.Write(
            Site.Replace(
                "attachments: [{file: ferries.csv",
                "image: {file: ferry.jpg, alt: A ferry}\nattachments: [{file: ferries.csv",
                StringComparison.Ordinal
            )
        );
        File.WriteAllBytes(Path.Combine(site.Root, Held, "ferry.jpg"), APicture.Photograph);
        await Build(site, (_, _) => [], "2024-03-06T09:00:00+09:00");
        var made = Directory.GetFiles(Path.Combine(site.Folder, ".publish", "pictures"), "*-960.*");
        made.Length.ShouldBe(2);
        foreach (var file in made)
        {
            var bytes = File.ReadAllBytes(file);
            var refused = await Should.ThrowAsync<OutputRefusedException>(() =>
                Build(
                    site,
                    (_, _) => [new DataOutput(new SitePath("/a.bin"), "test", () => bytes)],
                    "2024-03-06T08:59:59+09:00"
                )
            );
            refused.Message.ShouldStartWith($"a.bin is a file that is held back in {Held}.");
        }
        File.WriteAllBytes(Path.Combine(site.Root, Seen, "ferry.jpg"), APicture.Photograph);
        File.AppendAllText(Path.Combine(site.Root, Seen, "document.yml"), "image: {file: ferry.jpg, alt: A ferry}\n");
        await Build(site, (_, _) => [], "2024-03-06T08:59:59+09:00");
    }

    [Fact]
    public Task A_file_that_a_released_document_has_too_is_no_leak() =>
        Build(
            (_, _) => [new DataOutput(new SitePath("/a.bin"), "test", () => "gate,keeper\n"u8.ToArray())],
            "2024-03-06T08:59:59+09:00"
        );

    [Fact]
    public Task From_the_moment_on_all_of_it_may_be_seen() =>
        Build((_, others) => [Redrawn(others.OfType<CardOutput>().First())], "2024-03-06T09:00:00+09:00");

    private static CardOutput Redrawn(CardOutput card) =>
        card with
        {
            Path = new SitePath("/leak.png"),
            View = () => card.View() with { Title = Text.Own(Title) },
        };

    private static SheetOutput Redrawn(SheetOutput sheet)
    {
        var view = sheet.View();
        return sheet with
        {
            Path = new SitePath("/leak.pdf"),
            View = () => view with { Document = view.Document with { Title = Text.Own(Title) } },
        };
    }

    private static async Task<string[]> Refused(Func<Site, ImmutableArray<Output>, IEnumerable<Output>> leaks) =>
        (
            await Should.ThrowAsync<OutputRefusedException>(() => Build(leaks, "2024-03-06T08:59:59+09:00"))
        ).Message.Split('\n');

    private static async Task Build(Func<Site, ImmutableArray<Output>, IEnumerable<Output>> leaks, string moment)
    {
        using var site = SiteText.Write(Site);
        await Build(site, leaks, moment);
    }

    private static async Task Build(
        SiteText site,
        Func<Site, ImmutableArray<Output>, IEnumerable<Output>> leaks,
        string moment
    )
    {
        BuildTime.TryParse(moment, out var at).ShouldBeTrue();
        var press = Press.With(new ShapedWords(), StripTools.Here, services =>
            services.AddSingleton<IPipeline>(new Leaking(leaks)).AddSingleton<IFinisher, LeakScan>()
        );
        var built = await press.Run(
            new EditionRequest
            {
                Input = site.Root,
                At = at,
                Pdf = true,
            },
            Path.Combine(site.Folder, "output"),
            new BuildProgress(TimeProvider.System),
            CancellationToken.None
        );
        await built
            .Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Render)))
            .Cleaning;
    }

    /// <summary>A pipeline that has seen too much.</summary>
    private sealed class Leaking(Func<Site, ImmutableArray<Output>, IEnumerable<Output>> leaks) : IPipeline
    {
        public IEnumerable<Output> Plan(Site site, SiteViews views) => [];

        public IEnumerable<Output> PlanLast(Site site, SiteViews views, ImmutableArray<Output> others) =>
            leaks(site, others);
    }
}
