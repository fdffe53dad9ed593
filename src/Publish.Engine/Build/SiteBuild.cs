using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Localization;
using Publish.Engine.OutputFolder;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>A build from input to output: reads an edition, writes it, counts its pages.</summary>
public sealed class SiteBuild(EditionReader reader, OutputWriter writer)
{
    /// <param name="output">The output folder.</param>
    /// <exception cref="OutputRefusedException">The folders or the machine do not allow it: no permission, a full disk,
    /// a mount point.</exception>
    public async Task<BuildResult> Run(
        EditionRequest request,
        string output,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var place = OutputPlace.Of(request.Input, output);
        OutputMark.Demand(place.Output);
        try
        {
            return await Run(request, place, progress, stop).ConfigureAwait(false);
        }
        catch (Exception failure) when (WriteTrouble.Of(failure, place) is { } refused)
        {
            throw refused;
        }
    }

    private async Task<BuildResult> Run(
        EditionRequest request,
        OutputPlace place,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        var edition = reader.Read(request with { MakesFiles = true }, progress, stop);
        stop.ThrowIfCancellationRequested();
        if (!edition.IsSound || edition.Site is not { } site)
        {
            progress.Enter(null);
            return new BuildResult
            {
                Output = place.Output,
                Diagnostics = edition.Diagnostics,
                Losses = Lost(edition.Site, edition.Losses),
                Times = progress.Times,
            };
        }

        var losses = new Losses(edition.Losses);
        var written = await writer
            .Write(site, edition.Plan, edition.Input, place, reader.Held(edition), losses, progress, stop)
            .ConfigureAwait(false);
        progress.Enter(null);
        return new BuildResult
        {
            Written = written is null ? null : written with { Unscaled = edition.Unscaled },
            Output = place.Output,
            Diagnostics = edition.Diagnostics,
            LeftOut = edition.LeftOut,
            Losses = Lost(site, losses.All),
            Pages = written is null ? [] : Count(site, edition.Plan),
            Times = progress.Times,
        };
    }

    private static ImmutableArray<Loss> Lost(Site? site, ImmutableArray<Loss> losses) =>
        site?.Settings.Strict == true ? losses : [];

    private static ImmutableArray<LanguagePages> Count(Site site, IEnumerable<Output> plan)
    {
        var pages = plan.OfType<PageOutput>().CountBy(page => page.Language).ToDictionary();
        return
        [
            .. site.Languages.Select(language => new LanguagePages(
                language.Tag,
                Wording.OwnName(language),
                pages.GetValueOrDefault(language)
            )),
        ];
    }
}
