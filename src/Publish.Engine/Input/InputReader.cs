using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Engine.Input;

/// <summary>Lists the input folder, without what is not published and links that lead out of it.</summary>
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
            var path = prefix + UnicodeNormalization.Of(entry.Name);
            if (IsLeftOut(path, entry.Name))
                return;
            if (!IsSayable(entry.Name))
                Refuse(ReadRules.NameUnsayable, path);
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                Follow(entry, path);
            else if (entry is DirectoryInfo folder)
                Through(folder, path + "/");
            else
                Add(path, (FileInfo)entry);
        }

        /// <summary>
        /// A link may lead to a file inside the input; links to folders are refused, for they can be circular.
        /// </summary>
        private void Follow(FileSystemInfo link, string path)
        {
            if (
                RealPath.Of(link.FullName) is { } real
                && new FileInfo(real) is { Exists: true } file
                && RealPath.IsBelow(real, root)
            )
                Add(path, file);
            else
                Refuse(ReadRules.LinkOutside, path);
        }

        private void Add(string path, FileInfo file)
        {
            if (!FileKind.IsFile(file))
                Refuse(ReadRules.NoFile, path);
            else if (!Files.TryAdd(path, new InputFile(path, file.FullName, file.Length, file.LastWriteTimeUtc)))
                Refuse(ReadRules.TwoSpellings, path);
        }

        /// <summary>
        /// Whether a name is safe in an address and a listing: no backslash, control or bidi characters, no undecodable
        /// bytes.
        /// </summary>
        private static bool IsSayable(string name) =>
            !name.Contains('\\', StringComparison.Ordinal)
            && name.EnumerateRunes()
                .All(rune =>
                    rune.Value
                        is not (
                            0xFFFD
                            or 0x061C
                            or 0x200E
                            or 0x200F
                            or (>= 0x202A and <= 0x202E)
                            or (>= 0x2066 and <= 0x2069)
                        )
                    && Rune.GetUnicodeCategory(rune)
                        is not (
                            UnicodeCategory.Control
                            or UnicodeCategory.LineSeparator
                            or UnicodeCategory.ParagraphSeparator
                        )
                );

        private void Refuse(Rule rule, string path) =>
            Faults.Add(new Diagnostic(rule, new Place(new SourceText(path, ""), 0), [path]));

        /// <summary>The one folder with a leading dot that is read (RFC 8615).</summary>
        private const string WellKnown = "assets/.well-known";

        private static bool IsLeftOut(string path, string name) =>
            (name[0] is '_' or '.' && path != WellKnown)
            || name == "README.md"
            || path is "keys.md" or "problems.md" or "schema";
    }
}
