using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;

namespace Publish.Testing;

/// <summary>
/// A whole site in one string: files under <c>-- path --</c> lines, and the rest of a minimal good site.
/// </summary>
/// <remarks>
/// A header may say more: <c>-- path (5000000 bytes) --</c> pads with spaces, <c>-- path (unreadable) --</c> is gone
/// once the folder is listed,
/// <c>-- path -> target --</c> makes a symbolic link, <c>-- path (pipe) --</c> a named pipe, <c>-- path (absent) --</c>
/// leaves out a file of the minimal site,
/// <c>(crlf)</c> ends lines as Windows does, <c>(9 times)</c> has its last line nine times, <c>(bom)</c> begins with a
/// mark of byte order. A U+FFFD becomes
/// the byte FF. A Markdown file that ends with its front matter gets a line of text, a <c>document.yml</c> alone gets
/// an <c>en.md</c>. <c>‸</c> marks the place of the expected caret.
/// </remarks>
public sealed partial class SiteText : IDisposable
{
    public const char Caret = '‸';

    private static readonly (string Path, string Text)[] Minimal =
    [
        (
            "site.yml",
            "url: https://www.example.org\ntitle: Example\nlanguages: [en, ko, zh-Hans]\ntime-zone: Asia/Seoul\n"
        ),
        ("people.yml", "{}\n"),
        ("topics.yml", "{}\n"),
    ];

    private readonly List<string> gone = [];

    private SiteText(string folder) => Folder = folder;

    /// <summary>
    /// A temporary folder, deleted with this object: the input lies in it, and there is room beside that.
    /// </summary>
    public string Folder { get; }

    /// <summary>The input folder.</summary>
    public string Root => Path.Combine(Folder, "input");

    /// <summary>Where the caret mark stood; null where there was none.</summary>
    public (string Path, int Offset)? Mark { get; private set; }

    public static SiteText Write(string site)
    {
        var written = new SiteText(Directory.CreateTempSubdirectory("publish-").FullName);
        var given = new HashSet<string>(StringComparer.Ordinal);
        string? path = null;
        var (note, target) = ("", "");
        var lines = new List<string>();
        foreach (var line in site.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append("-- --"))
        {
            if (
                !line.StartsWith("-- ", StringComparison.Ordinal)
                || !line.EndsWith(" --", StringComparison.Ordinal) && line != "-- --"
            )
            {
                lines.Add(line);
                continue;
            }
            if (path is not null)
                written.Put(path, lines, note, target);
            lines.Clear();
            if (Header().Match(line) is { Success: true } header)
            {
                (path, note, target) = (
                    header.Groups["path"].Value,
                    header.Groups["note"].Value,
                    header.Groups["target"].Value
                );
                if (path.StartsWith(Caret))
                    written.Mark = (path = path[1..], 0);
                given.Add(path);
            }
        }
        foreach (
            var alone in given
                .Where(name => name.EndsWith("/document.yml", StringComparison.Ordinal))
                .Select(name => name[..^"document.yml".Length])
                .ToArray()
        )
            if (
                !given.Any(name =>
                    name.StartsWith(alone, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal)
                )
            )
                written.Save(alone + "en.md", "---\ntitle: On returns\n---\n\nText.\n"u8.ToArray());
        foreach (var (name, text) in Minimal)
            if (!given.Contains(name))
                written.Save(name, Encoding.UTF8.GetBytes(text));
        return written;
    }

    /// <summary>A file goes when it has been listed, so that it must be read through this object.</summary>
    public bool HasFilesThatGo => gone.Count > 0;

    public InputFolder Read()
    {
        var input = InputReader.Read(Root);
        gone.ForEach(File.Delete);
        return input;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>What a diagnostic's place is in the terms of <see cref="Mark"/>.</summary>
    public static (string Path, int Offset) Of(Place place) => (place.Source.Path.Normalize(), place.Offset);

    private void Put(string path, List<string> lines, string note, string target)
    {
        if (note == "absent")
            return;
        var full = Path.Combine(Root, path);
        if (target.Length > 0 || note == "pipe")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (note == "pipe")
                Process.Start("mkfifo", [full]).WaitForExit();
            else
                File.CreateSymbolicLink(full, target);
            return;
        }
        var text = string.Concat(lines.Select(line => line + "\n"));
        if (path.EndsWith(".md", StringComparison.Ordinal) && lines.Count > 1 && lines[^1] == "---")
            text += "\nText.\n";
        if (note == "crlf")
            text = text.ReplaceLineEndings("\r\n");
        if (text.IndexOf(Caret, StringComparison.Ordinal) is >= 0 and var mark)
        {
            Mark = (path, mark);
            text = text.Remove(mark, 1);
        }
        if (note.EndsWith(" times", StringComparison.Ordinal))
            text = string.Concat(
                Enumerable
                    .Repeat(
                        lines[^1].Replace("‸", "", StringComparison.Ordinal) + "\n",
                        int.Parse(note[..^6], CultureInfo.InvariantCulture) - 1
                    )
                    .Prepend(text)
            );
        if (note.EndsWith(" bytes", StringComparison.Ordinal))
            text = text.PadRight(int.Parse(note[..^6], CultureInfo.InvariantCulture));
        Save(
            path,
            [
                .. note == "bom" ? Encoding.UTF8.Preamble : [],
                .. text.EnumerateRunes()
                    .SelectMany(rune => rune.Value == 0xFFFD ? [(byte)0xFF] : Encoding.UTF8.GetBytes(rune.ToString())),
            ]
        );
        if (note == "unreadable")
            gone.Add(full);
    }

    private void Save(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    [GeneratedRegex("^-- (?<path>.+?)( \\((?<note>[^)]+)\\))?( -> (?<target>.+))? --$")]
    private static partial Regex Header();
}
