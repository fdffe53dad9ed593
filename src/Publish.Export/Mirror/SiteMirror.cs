using System.Collections.Frozen;
using System.Text;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.OutputFolder;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>
/// Makes one file of a whole site, which works from any folder: unpacked on a phone, a stick or another host, offline,
/// without script.
/// </summary>
public sealed class SiteMirror(EditionReader reader, OutputWriter writer, Handouts handouts)
{
    /// <summary>What only a host or a search engine reads.</summary>
    private static readonly FrozenSet<string> LeftOut =
    [
        "_headers",
        "_redirects",
        "robots.txt",
        "sitemap.xml",
        ".publish-output",
    ];

    /// <summary>
    /// The site is built beside the input, out of sight, where the next mirror finds what has not changed; without
    /// cards, which no page shows.
    /// </summary>
    /// <param name="file">Absolute; what stands there is replaced when all is done.</param>
    /// <exception cref="OutputRefusedException">The machine or the folders do not allow it.</exception>
    public async Task<MirrorResult> Run(
        EditionRequest request,
        string file,
        BuildProgress progress,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var place = OutputPlace.Of(request.Input, Path.Combine(StateFolder.Of(request.Input), "mirror"));
        var edition = reader.Read(request with { MakesFiles = true }, progress, stop);
        if (!edition.IsSound || edition.Site is not { } site)
        {
            progress.Enter(null);
            return new MirrorResult(edition.Diagnostics, null);
        }
        var losses = new Losses(edition.Losses);
        if (
            await writer
                .Write(
                    site,
                    edition.Plan.Where(output => output is not CardOutput),
                    edition.Input,
                    place,
                    reader.Held(edition),
                    losses,
                    progress,
                    stop
                )
                .ConfigureAwait(false)
            is not { } written
        )
        {
            progress.Enter(null);
            return new MirrorResult(edition.Diagnostics, null) { Losses = losses.All };
        }
        await written.Cleaning.ConfigureAwait(false);
        progress.Enter(null);
        return new MirrorResult(edition.Diagnostics, Pack(edition, site, place.Output, file, stop))
        {
            Unprinted = written.Unprinted,
            Unscaled = edition.Unscaled,
        };
    }

    /// <summary>Grows beside its place, so that half a mirror never stands there.</summary>
    private PackedMirror Pack(Edition edition, Site site, string folder, string file, CancellationToken stop)
    {
        var names = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(IsTaken)
            .ToHashSet(StringComparer.Ordinal);
        var pictures = new MirrorPictures(site);
        names.ExceptWith(pictures.LeftOut);
        var addresses = new MirrorAddresses(site, names.ToFrozenSet(StringComparer.Ordinal));
        var policy = ContentPolicy.OfMirror(site.Settings);
        var all = names.ToDictionary(
            name => name,
            name => (Func<byte[]>)(() => Take(folder, name, addresses, pictures, policy))
        );
        var single = handouts.Of(site, edition.Input).Count(handout => all.TryAdd(handout.File, handout.Bytes));
        var growing = file + ".growing";
        try
        {
            using (var stream = File.Create(growing))
            using (var tar = new TarFile(stream))
                foreach (
                    var (name, bytes) in all.OrderBy(one => one.Key, StringComparer.Ordinal)
                        .AsParallel()
                        .AsOrdered()
                        .WithCancellation(stop)
                        .Select(one => (one.Key, one.Value()))
                )
                    tar.Add(name, bytes);
            File.Move(growing, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"The mirror cannot be written to {file}: {failure.Message}", failure);
        }
        finally
        {
            File.Delete(growing);
        }
        return new PackedMirror(file, names.Count(IsPage), single, new FileInfo(file).Length);
    }

    private static bool IsTaken(string name) =>
        !LeftOut.Contains(name)
        && !name.StartsWith(".well-known/", StringComparison.Ordinal)
        && Path.GetFileName(name) != "404.html";

    private static bool IsPage(string name) => name.EndsWith(".html", StringComparison.Ordinal);

    private static byte[] Take(
        string folder,
        string name,
        MirrorAddresses addresses,
        MirrorPictures pictures,
        string policy
    ) =>
        IsPage(name)
            ? Encoding.UTF8.GetBytes(
                MirrorPage.Of(File.ReadAllText(Path.Combine(folder, name)), name, addresses, pictures, policy)
            )
            : File.ReadAllBytes(Path.Combine(folder, name));
}
