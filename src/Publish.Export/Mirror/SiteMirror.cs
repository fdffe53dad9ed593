using System.Collections.Frozen;
using System.Text;
using Publish.Engine.Build;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Linking;
using Publish.Engine.OutputFolder;
using Publish.Engine.Outputs.Hosting;
using Publish.Engine.Views.Parts;
using Publish.Model;

namespace Publish.Export.Mirror;

/// <summary>Packs a whole site into one tar file that works from any folder, offline and without script.</summary>
public sealed class SiteMirror(EditionReader reader, OutputWriter writer, Handouts handouts)
{
    /// <summary>Pipelines whose files are for hosts and search engines, which a mirror omits.</summary>
    private static readonly FrozenSet<string> LeftOut = [nameof(NetlifyFiles), nameof(Robots), nameof(Sitemap)];

    /// <summary>Builds the site without cards into the state folder, which later mirrors reuse, and packs it.</summary>
    /// <param name="file">Full path; an existing file is replaced in one step, after packing.</param>
    /// <exception cref="OutputRefusedException">A file or folder cannot be written.</exception>
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
        return new MirrorResult(edition.Diagnostics, Pack(edition, site, written.Derived, place.Output, file, stop))
        {
            Unprinted = written.Unprinted,
            Unscaled = edition.Unscaled,
        };
    }

    /// <summary>
    /// Writes the tar to a temporary file beside its target, then moves it, so that the target is never incomplete.
    /// </summary>
    private PackedMirror Pack(
        Edition edition,
        Site site,
        DerivedFiles derived,
        string folder,
        string file,
        CancellationToken stop
    )
    {
        var names = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Except(edition.Plan.Where(output => LeftOut.Contains(output.Source)).Select(output => output.Path.File))
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
        var single = handouts.Of(edition, site, derived).Count(handout => all.TryAdd(handout.File, handout.Bytes));
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
        name != OutputMark.Name
        && !name.StartsWith(".well-known/", StringComparison.Ordinal)
        && Path.GetFileName(name) != SharedPath.NotFound.Value[1..];

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
