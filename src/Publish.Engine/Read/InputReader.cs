using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Read;

/// <summary>Lists the input folder, leaving out what is not published and what leads out of it.</summary>
public static class InputReader
{
    public static InputFolder Read(string root)
    {
        var top = new DirectoryInfo(System.IO.Path.GetFullPath(root));
        var walk = new Walk(System.IO.Path.TrimEndingDirectorySeparator(top.FullName));
        if (top.Exists)
            walk.Through(top, "");
        return new InputFolder(walk.Root, walk.Files.ToImmutable()) { Faults = walk.Faults.ToImmutable() };
    }

    private sealed class Walk(string root)
    {
        public string Root => root;

        public ImmutableSortedDictionary<string, InputFile>.Builder Files { get; } =
            ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal);

        public ImmutableArray<Diagnostic>.Builder Faults { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        public void Through(DirectoryInfo folder, string prefix)
        {
            FileSystemInfo[] entries;
            try
            {
                entries = folder.GetFileSystemInfos();
            }
            catch (UnauthorizedAccessException)
            {
                Refuse(ReadRules.Unreadable, prefix.TrimEnd('/'));
                return;
            }
            Array.Sort(entries, (one, other) => string.CompareOrdinal(one.Name, other.Name));
            foreach (var entry in entries)
                Take(entry, prefix);
        }

        private void Take(FileSystemInfo entry, string prefix)
        {
            var path = prefix + entry.Name.Normalize(NormalizationForm.FormC);
            if (IsLeftOut(path, entry.Name))
                return;
            if (IsLink(entry) && !LeadsInside(entry))
                Refuse(ReadRules.LinkOutside, path);
            else if (entry is DirectoryInfo folder)
                Through(folder, path + "/");
            else if (Files.ContainsKey(path))
                Refuse(ReadRules.TwoSpellings, path);
            else
                Add(path, (FileInfo)entry);
        }

        private void Add(string path, FileInfo file)
        {
            var real = !IsLink(file) ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
            Files.Add(path, new InputFile(path, file.FullName, real.Length, real.LastWriteTimeUtc));
        }

        /// <summary>Known from the listing, where asking for a link's target would ask the disk for each file.</summary>
        private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

        /// <summary>A link may lead to a file inside the folder, by no other link; links to folders could go in circles.</summary>
        private bool LeadsInside(FileSystemInfo link)
        {
            try
            {
                if (link.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target
                    || !target.FullName.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    return false;
                for (var above = target.Directory; above is not null && above.FullName != root; above = above.Parent)
                    if (above.LinkTarget is not null)
                        return false;
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }

        private void Refuse(Rule rule, string path) => Faults.Add(new Diagnostic(rule, new Place(new SourceText(path, ""), 0), [path]));

        /// <summary>The one folder with a dot that others look into (RFC 8615).</summary>
        private const string WellKnown = "assets/.well-known";

        private static bool IsLeftOut(string path, string name) =>
            (name[0] is '_' or '.' && path != WellKnown) || name == "README.md" || path is "keys.md" or "problems.md" or "schema";
    }
}
