using System.Collections.Concurrent;
using Publish.Model;

namespace Publish.Engine.Write;

/// <summary>The last line of defence: looks through every new file of a staged site for words of what is held, and stops the build where it finds them.</summary>
public sealed class LastScan : IFinisher
{
    /// <exception cref="OutputRefusedException">Something held has found a way out.</exception>
    public Task Finish(StagedSite staged, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(staged);
        if (staged.Held.Count == 0)
            return Task.CompletedTask;
        var (all, names) = (new HeldSearch(staged.Held), new HeldSearch(staged.Held.Where(print => print.IsName)));
        var copies = staged.Site.Files.Values.Select(file => (file.Path.File, file.File)).Concat(staged.Site.Assets.Select(asset => (asset.Path.File, asset.File)))
            .DistinctBy(copy => copy.Item1).ToDictionary(copy => copy.Item1, copy => copy.Item2, StringComparer.Ordinal);
        var leaks = new ConcurrentDictionary<(string File, string Document), bool>();
        Parallel.ForEach(staged.New, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, path =>
        {
            var copied = copies.GetValueOrDefault(path);
            new FileWords(letters => (copied is null ? all : names).Find(letters, print =>
            {
                if (copied is null || !copied.StartsWith(print.Document + "/", StringComparison.Ordinal))
                    leaks[(path, print.Document)] = true;
            })).Read(path, Path.Combine(staged.Folder, path));
        });
        return leaks.IsEmpty ? Task.CompletedTask : throw new OutputRefusedException(Tell([.. leaks.Keys.OrderBy(leak => leak.File, StringComparer.Ordinal).ThenBy(leak => leak.Document, StringComparer.Ordinal)]));
    }

    private static string Tell((string File, string Document)[] leaks) =>
        string.Join("\n", leaks.Take(20).Select(leak => $"{leak.File} says what is held back in {leak.Document}.").Append(leaks.Length > 20 ? $"And {leaks.Length - 20} more." : "")).TrimEnd()
        + "\nThe last site stands as it stood. A file that was copied from the input is mended there; any other was written by a pipeline, a finisher or a theme that has seen more than it may.";
}
