using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publish.Engine.Assets;
using Publish.Engine.Content.Documents;
using Publish.Engine.Content.Settings;
using Publish.Engine.Content.Values;
using Publish.Engine.Derived;
using Publish.Engine.Diagnostics;
using Publish.Engine.Embargo;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Engine.Localization;
using Publish.Engine.OutputFolder;
using Publish.Engine.Outputs;
using Publish.Engine.Rendering;
using Publish.Engine.Views;
using Publish.Model;

namespace Publish.Engine.Build;

/// <summary>
/// Reads a newsroom, links what is released, and plans its outputs: the shared front half of build, preview and check.
/// </summary>
/// <param name="documentChecks">Run on each document while it is read.</param>
/// <param name="siteChecks">Run on the linked site.</param>
/// <param name="producers">Make cleaned files and narrower pictures.</param>
public sealed class EditionReader(
    ITheme theme,
    IEnumerable<IPipeline> pipelines,
    IEnumerable<IDocumentCheck> documentChecks,
    IEnumerable<ISiteCheck> siteChecks,
    IEnumerable<IDerivedFileProducer> producers,
    TimeProvider clock
)
{
    private readonly ThemeFiles files = new(theme);
    private readonly ImmutableArray<IDerivedFileProducer> producers = [.. producers];
    private readonly ImmutableArray<IDocumentCheck> documentChecks = [.. documentChecks];

    /// <summary>Addresses from git, cached for the process.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<PublicAddress>> ofGit = new(StringComparer.Ordinal);

    /// <exception cref="OutputRefusedException">The input folder does not exist.</exception>
    public Edition Read(EditionRequest request, BuildProgress progress, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        return Release(request, Take(request, progress), progress, stop);
    }

    /// <summary>Reads once and releases twice: with all drafts and embargoed documents, and as a build does.</summary>
    /// <exception cref="OutputRefusedException">The input folder does not exist.</exception>
    public (Edition Whole, Edition Released) ReadWhole(EditionRequest request, BuildProgress progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var taken = Take(request, progress);
        return (
            Release(request with { Held = true }, taken, progress, default),
            Release(request with { Held = false }, taken, progress, default)
        );
    }

    /// <summary>Fingerprints of an edition's embargoed texts and files, for the leak scan of its outputs.</summary>
    internal Withheld Held(Edition edition) =>
        edition is { Newsroom: { } newsroom, Site: { } site }
            ? new Withheld(
                EmbargoFingerprints.Of(
                    newsroom,
                    site,
                    edition.LeftOut,
                    PublicStrings.Of(site, edition.Input, ThemeServices.WordsOf(theme))
                ),
                EmbargoedFiles.Of(edition.Input, newsroom, site, edition.LeftOut, StateFolder.Of(edition.Input.Root))
            )
            : Withheld.Nothing;

    private Taken Take(EditionRequest request, BuildProgress progress)
    {
        if (!Directory.Exists(request.Input))
            throw new OutputRefusedException(
                $"There is no folder {request.Input}. Name the site's input folder with --input, or change to the folder that it lies in."
            );
        progress.Enter(BuildPhase.Read);
        var input = InputReader.Read(request.Input);
        var findings = new Findings();
        var newsroom = NewsroomReader.Read(input, findings, documentChecks);
        if (newsroom is null)
            return new Taken(input, null, findings.Sorted(), IsSpeechless: false);
        if (request.BaseUrl is { } url)
            newsroom = newsroom with { Settings = newsroom.Settings with { Url = url } };
        if (request.Pdf)
            newsroom = newsroom with { Settings = newsroom.Settings with { Pdf = true } };
        if (request.Strict is { } strict)
            newsroom = newsroom with { Settings = newsroom.Settings with { Strict = strict } };
        var words = new Findings();
        WordCheck.Report(
            newsroom.Settings,
            SiteFile(input),
            newsroom.Places,
            ThemeServices.WordsOf(theme),
            InterfaceWordFile.AllOf(input, newsroom.Settings.Languages),
            words
        );
        return new Taken(input, newsroom, [.. findings.Sorted(), .. words.Sorted()], words.HasErrors);
    }

    private Edition Release(EditionRequest request, Taken taken, BuildProgress progress, CancellationToken stop) =>
        taken switch
        {
            { Newsroom: null } => new Edition(taken.Input, null, null, [], taken.Found, []),
            { IsSpeechless: true, Newsroom: var newsroom } => new Edition(
                taken.Input,
                newsroom,
                null,
                [],
                Ordered(taken.Found, new EmbargoedDiagnosticsFilter(newsroom, Release(request, newsroom))),
                []
            ),
            { Newsroom: var newsroom } => Link(request, taken.Input, newsroom, taken.Found, progress, stop),
        };

    /// <summary>
    /// Links and plans. A document left out may break links to it, so linking repeats until no more are left out.
    /// </summary>
    private Edition Link(
        EditionRequest request,
        InputFolder input,
        Newsroom newsroom,
        IReadOnlyList<Diagnostic> read,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        var held = new EmbargoedDiagnosticsFilter(newsroom, Release(request, newsroom));
        var known = PublicAddresses.Load(StateFolder.Of(request.Input))
            ?? ofGit.GetOrAdd(input.Root, _ => GitAddresses.Of(input, newsroom.Settings));
        var (kept, leftOut, found, notMade) = (
            newsroom,
            ImmutableArray<string>.Empty,
            read,
            ImmutableDictionary<string, string>.Empty
        );
        while (true)
        {
            progress.Enter(BuildPhase.Link);
            var (linked, losses) = (new Findings(), new Losses());
            var site = SiteLinker.Link(Release(request, kept), input, linked);
            var state = request.MakesFiles ? StateFolder.Of(request.Input) : null;
            var work = new DerivedWork(site, input, state, losses, progress, clock);
            var derived = producers.Aggregate(DerivedInput.None, (made, producer) =>
                made.With(producer.MakeOfInput(work, linked, stop))
            );
            var clean = derived.Over(input);
            site = SiteFiles.WithFiles(site, clean, derived.Pictures, linked);
            foreach (var check in siteChecks)
                check.Run(site, clean, linked);
            progress.Enter(BuildPhase.Plan);
            var views = new SiteViews(site, files);
            var plan = OutputPlan.Of(site, views, pipelines, clean, linked);
            var gone = new GoneCheck(newsroom, site, plan, input, known, linked);
            gone.Run(leftOut);
            if (request.Held)
                gone.TellWithdrawn();
            var isApart = request.Held && !leftOut.IsEmpty;
            found = isApart ? found : Ordered([.. found, .. linked.Sorted()], held);
            var faulty = request.WarnOnly && !isApart ? Faulty(found, kept) : [];
            if (faulty.IsEmpty)
                return new Edition(clean, newsroom, site, plan, found, leftOut)
                {
                    Losses = losses.All,
                    NotMade = notMade,
                    Unscaled = derived.Unscaled,
                    Views = views,
                };
            leftOut = leftOut.AddRange(faulty);
            notMade = notMade.SetItems(
                from page in plan.OfType<PageOutput>()
                let id = DocumentFolder.IdOf(page.Source)
                where id is not null && faulty.Contains(id)
                select KeyValuePair.Create(page.Path.File, id)
            );
            kept = kept with { Documents = kept.Documents.RemoveAll(document => faulty.Contains(document.Id)) };
        }
    }

    private static Released Release(EditionRequest request, Newsroom newsroom)
    {
        var at = request.At.In(TimeZones.Of(newsroom.Settings));
        return request.Held ? newsroom.WithHeld(at) : newsroom.At(at, request.Drafts);
    }

    private static SourceText SiteFile(InputFolder input) =>
        new("site.yml", input.Files.TryGetValue("site.yml", out var file) ? File.ReadAllText(file.FullPath) : "");

    private static ImmutableArray<string> Faulty(IReadOnlyList<Diagnostic> found, Newsroom newsroom)
    {
        var faulty = found
            .Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)
            .Select(DocumentFolder.IdOf)
            .ToHashSet();
        return [.. newsroom.Documents.Select(document => document.Id).Where(faulty.Contains)];
    }

    private static IReadOnlyList<Diagnostic> Ordered(IEnumerable<Diagnostic> found, EmbargoedDiagnosticsFilter held) =>
        [
            .. Findings.InOrder(
                found
                    .Where(held.MayTell)
                    .DistinctBy(one => (one.Rule.Code, one.Place.Source.Path, one.Place.Offset, one.Message))
            ),
        ];

    /// <summary>What was read from the input, before any release.</summary>
    /// <param name="IsSpeechless">A language lacks interface words, so that no page can be made.</param>
    private sealed record Taken(
        InputFolder Input,
        Newsroom? Newsroom,
        IReadOnlyList<Diagnostic> Found,
        bool IsSpeechless
    );
}
