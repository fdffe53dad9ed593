using System.Text;
using System.Text.RegularExpressions;

namespace Publish.SafetyTests.Paths;

/// <summary>A call of the system that succeeded and opened, made, linked, renamed or removed something.</summary>
/// <param name="Name">Such as <c>openat</c>.</param>
/// <param name="Paths">Absolute: what it was given, and what the system says it opened.</param>
internal sealed partial record SystemCall(string Name, IReadOnlyList<string> Paths)
{
    /// <summary>Calls that only look whether something is there.</summary>
    private static readonly string[] Looking =
    [
        "stat",
        "lstat",
        "newfstatat",
        "statx",
        "access",
        "faccessat",
        "faccessat2",
        "readlink",
        "readlinkat",
        "getcwd",
        "statfs",
        "getxattr",
        "lgetxattr",
        "listxattr",
        "llistxattr",
        "chdir",
    ];

    /// <summary>One line of <c>strace -ff -y</c>; null where it only looked, or got nothing.</summary>
    /// <param name="folder">Where the program runs.</param>
    public static SystemCall? Read(string line, string folder)
    {
        if (
            Call().Match(line) is not { Success: true } call
            || Looking.Contains(call.Groups["name"].Value)
            || call.Groups["result"].Value.StartsWith('-')
        )
            return null;
        var (name, given) = (call.Groups["name"].Value, call.Groups["given"].Value);
        var folders = Folder().Matches(given).Select(folder => Unescaped(folder.Groups["folder"].Value)).ToArray();
        var texts = Text().Matches(given).Select(text => Unescaped(text.Groups["text"].Value)).ToArray();
        // A link's own text is no path that anybody goes, and a program's arguments are none.
        var paths = name switch
        {
            "symlink" or "symlinkat" => texts[1..2],
            "execve" => texts[..1],
            _ => texts,
        };
        var opened = Opened().Match(call.Groups["result"].Value);
        return new SystemCall(
            name,
            [
                .. paths.Select(
                    (path, number) => Path.GetFullPath(Path.Combine(folders.ElementAtOrDefault(number) ?? folder, path))
                ),
                .. opened.Success ? [Unescaped(opened.Groups["path"].Value)] : (string[])[],
            ]
        );
    }

    /// <summary>Signs that are not of ASCII stand as octal numbers of their bytes.</summary>
    private static string Unescaped(string text) =>
        Encoding.UTF8.GetString([
            .. Escape()
                .Matches(text)
                .SelectMany(one =>
                    one.Value switch
                    {
                        ['\\', >= '0' and <= '7', ..] => [Convert.ToByte(one.Value[1..], 8)],
                        ['\\', var sign] =>
                        [
                            (byte)(
                                sign switch
                                {
                                    'n' => '\n',
                                    't' => '\t',
                                    'r' => '\r',
                                    'v' => '\v',
                                    'f' => '\f',
                                    _ => sign,
                                }
                            ),
                        ],
                        _ => Encoding.UTF8.GetBytes(one.Value),
                    }
                ),
        ]);

    [GeneratedRegex(@"^(?<name>\w+)\((?<given>.*)\)\s+= (?<result>.*)$")]
    private static partial Regex Call();

    /// <summary>The folder that a path begins from: the working folder or one that is open.</summary>
    [GeneratedRegex(@"(?<=^|, )(AT_FDCWD|\d+)<(?<folder>(?:[^>\\]|\\.)*)>")]
    private static partial Regex Folder();

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"^\d+<(?<path>/(?:[^>\\]|\\.)*)>")]
    private static partial Regex Opened();

    [GeneratedRegex(@"\\[0-7]{1,3}|\\.|[^\\]+")]
    private static partial Regex Escape();
}
