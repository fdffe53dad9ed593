using System.Diagnostics;
using System.Net.Sockets;

namespace Publish.SafetyTests.Paths;

/// <summary>Something that stands in the input and is no plain file, or has a name that is none.</summary>
/// <param name="Lay">Puts it there.</param>
/// <param name="Told">The rule that tells it; null where it is harmless.</param>
internal sealed record DiskTrick(string Name, string Path, Action<TrickedSite> Lay, string? Told)
{
    private static readonly (string Name, Func<TrickedSite, string> Target)[] Leading =
    [
        ("to a file outside", site => site.Outside + "/secret.txt"),
        ("to a file outside by dots", _ => "../../../outside/secret.txt"),
        ("to a folder outside", site => site.Outside),
        ("nowhere", _ => "nowhere.txt"),
        ("to itself", _ => "link-to-itself.txt"),
        ("to what the process was given", _ => "/proc/self/environ"),
        ("to what never ends", _ => "/dev/zero"),
        ("to the terminal", _ => "/dev/stdin"),
        ("to a pipe", _ => "../_aside/pipe"),
        ("through a link in the middle", _ => "../_aside/up/secret.txt"),
        ("back behind a link in the middle", _ => "../_aside/deep/../secret.txt"),
        ("by a chain", _ => "../_aside/chain"),
        ("to the input itself", _ => ".."),
        ("to a socket", _ => "../_aside/socket"),
    ];

    public static IReadOnlyList<DiskTrick> All { get; } =
    [
        .. from place in (string[])
            ["assets/{0}.txt", "letters/2024-03-05-innocent/{0}.pdf", "letters/2024-03-05-innocent/ko.md"]
        from link in Leading
        let path = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            place,
            "link-" + link.Name.Replace(' ', '-')
        )
        where !place.EndsWith("ko.md", StringComparison.Ordinal) || link.Name == "to a file outside"
        select new DiskTrick(
            "a link " + link.Name,
            path,
            site => Link(site, path, link.Target(site)),
            link.Name is "to a pipe" or "to a socket" ? "PUB006" : "PUB002"
        ),
        .. from place in (string[])
            ["assets/pipe.txt", "letters/2024-03-05-innocent/pipe.pdf", "words/ja.yml", "letterheads/pipe.yml"]
        select new DiskTrick("a pipe", place, site => Pipe(Full(site, place)), "PUB006"),
        new("a socket", "assets/socket.txt", site => Socket(site, "assets/socket.txt"), "PUB006"),
        new(
            "a hard link",
            "assets/hard.txt",
            site => Link(Full(site, "assets/hard.txt"), Full(site, "letters/2024-03-05-innocent/table.csv")),
            null
        ),
        new(
            "a link to a file of the input",
            "assets/own.txt",
            site => Link(site, "assets/own.txt", "../letters/2024-03-05-innocent/table.csv"),
            null
        ),
        .. from name in (string[])
            [
                @"a\..\..\outside.txt",
                @"C:\secret.txt",
                "a\nb.txt",
                "a\u001b[2Jb.txt",
                "a\u202Efdp.exe",
                "a\u007f",
                "\u2066..\u2069",
            ]
        select new DiskTrick("a name", "assets/" + name, site => site.Write("assets/" + name, "A"), "PUB007"),
        .. from name in (string[])
            [
                "%2e%2e%2foutside.txt",
                "~",
                "$HOME",
                "CON",
                "nul.txt",
                "a.",
                "a ",
                "a..",
                "a:b",
                "*",
                "．．／",
                "-rf",
                "#",
                "?",
                "%00",
                new string('a', 255),
            ]
        select new DiskTrick("a name", "assets/plain/" + name, site => site.Write("assets/plain/" + name, "A"), null),
    ];

    private static string Full(TrickedSite site, string path)
    {
        var full = System.IO.Path.Combine(site.Input, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        return full;
    }

    private static void Link(TrickedSite site, string path, string target)
    {
        Aside(site);
        File.CreateSymbolicLink(
            Full(site, path),
            target.StartsWith("..", StringComparison.Ordinal) && path.StartsWith("letters/", StringComparison.Ordinal)
                ? "../" + target
                : target
        );
    }

    /// <summary>A folder that is not published, in which links lead away and come back by name.</summary>
    private static void Aside(TrickedSite site)
    {
        var aside = Full(site, "_aside/secret.txt");
        if (File.Exists(aside))
            return;
        File.WriteAllText(aside, "In");
        File.CreateSymbolicLink(Full(site, "_aside/up"), site.Outside);
        File.CreateSymbolicLink(Full(site, "_aside/deep"), System.IO.Path.Combine(site.Folder, "outside", "deep"));
        File.CreateSymbolicLink(Full(site, "_aside/chain"), "up/secret.txt");
        Pipe(Full(site, "_aside/pipe"));
        Socket(site, "_aside/socket");
    }

    private static void Pipe(string path) => Process.Start("mkfifo", [path]).WaitForExit();

    private static void Link(string path, string existing) => Process.Start("ln", [existing, path]).WaitForExit();

    private static void Socket(TrickedSite site, string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Full(site, path)));
        site.Keep(socket);
    }
}
