namespace Publish.Tests.Hostile.Paths;

/// <summary>One way to lead a program out of its folder, or to make it take one name for another.</summary>
/// <param name="Path"><c>{up}</c> stands for as many <c>..</c> as lead out of the site, <c>{outside}</c> for the absolute path of a folder that is nobody's business.</param>
internal sealed record PathTrick(string Technique, string Path)
{
    public static IReadOnlyList<PathTrick> All { get; } =
    [
        .. Of("dots", "..", "../", ".", "./", "/", "//", "...", "....//....//....//....//outside/secret.txt", "{up}/outside/secret.txt", "./{up}/outside/secret.txt", "a/../{up}/outside/secret.txt", "{up}//outside//secret.txt", "..;/..;/outside/secret.txt", "../../site.yml", "a/..", "a/.", "a/./b", "a//b"),
        .. Of("encoded", "%2e%2e%2f%2e%2e%2foutside%2fsecret.txt", "%2E%2E/%2e%2E/outside/secret.txt", "..%2f..%2f..%2foutside%2fsecret.txt", "%2e%2e/", "%252e%252e%252foutside", "..%255c..%255coutside", "%25252e%25252e/", "%c0%ae%c0%ae%c0%afoutside", "%e0%80%ae%e0%80%ae/outside", "%uff0e%uff0e%u2215outside", "..%00/outside", "%2e%2e%5coutside", "..%5c..%5coutside", "..%0d%0aoutside", "&#46;&#46;/outside", "%", "%zz", "%00"),
        .. Of("backslash", @"..\..\outside\secret.txt", @"\..\outside", @"..\/..\/outside", @"a\b", @"\etc\passwd", @"C:\Windows\win.ini", "C:/Windows/win.ini", "C:secret.txt", @"\\host\share\secret.txt", "//host/share/secret.txt", @"\\?\C:\secret.txt", @"\\.\COM1", @"\??\C:\secret.txt"),
        .. Of("absolute", "{outside}/secret.txt", "/{outside}/secret.txt", "/etc/passwd", "file://{outside}/secret.txt", "file:///etc/passwd", "FILE:/etc/passwd", "~", "~/.ssh/id_ed25519", "~root/.profile", "$HOME/.profile", "${HOME}/.profile", "$(cat {outside}/secret.txt)", "`id`", "%USERPROFILE%", "/proc/self/environ", "/proc/self/root{outside}/secret.txt", "/dev/zero", "/dev/stdin", "|id", "data:text/plain,x", "jar:file:/etc/passwd!/"),
        .. Of("control", "secret.txt\0.png", "{up}/outside/secret.txt\0.png", "\0", "a\nb", "a\rb", "a\tb", "a\u001b[2Jb", "a\u007fb", "a\u0085b", "a\u2028b"),
        .. Of("ending", "secret.txt.", "secret.txt..", "secret.txt ", " secret.txt", "secret.txt/", "secret.txt/.", ".. ", " ..", "../ ", "...  ", "secret.txt::$DATA", "secret.txt:hidden", ":secret"),
        .. Of("device", "CON", "con", "NUL", "nul.txt", "COM1", "com1.pdf", "LPT¹", "LPT9.txt", "AUX", "prn.png", "CONIN$", "NUL:"),
        .. Of("lookalike", "．．／outside／secret.txt", "．．/outside", "..／outside", "..∕..∕outside", "..⁄outside", "..＼outside", "‥/outside", "․․/outside", "。。/outside", "..⧵outside", "C：outside"),
        .. Of("unseen", "\u202E..", "a\u202Egpj.txt", ".\u200B./outside", "..\u2060/outside", "\uFEFF../outside", "a\u00ADb", "\u2066..\u2069", "a\u200Eb", "\u061C"),
        .. Of("twin", "caf\u00e9", "cafe\u0301", "ISTANBUL", "İstanbul", "ıstanbul", "STRASSE", "straße", "straẞe", "K", "\u212A", "ſ", "Å", "\u212B", "한", "\u1112\u1161\u11ab"),
        .. Of("long", new string('a', 255), new string('a', 256), new string('a', 5000), new string('가', 150), string.Concat(Enumerable.Repeat("a/", 2500)) + "b", string.Concat(Enumerable.Repeat("../", 1500)) + "etc/passwd"),
        .. Of("ours", "_headers", "_redirects", "_x/secret.txt", ".publish", ".publish-output", ".git/config", "netlify.toml", "sitemap.xml", "404.html", "index.html", "robots.txt", "feed.xml", "theme", "cards", "letters", "ko"),
        .. Of("sign", "*", "a?b", "a#b", "a b", "-rf", "--help", "a'b", "a\"b", "<a>", "a&b", "a;b", "[a]", "{a}", "!a", "a=b", "a,b"),
    ];

    /// <summary>As it is written in a file so many folders below the site's own.</summary>
    public string At(int depth, string outside) =>
        Path.Replace("{up}", string.Join('/', Enumerable.Repeat("..", depth)), StringComparison.Ordinal).Replace("{outside}", outside, StringComparison.Ordinal);

    private static IEnumerable<PathTrick> Of(string technique, params IEnumerable<string> paths) => paths.Select(path => new PathTrick(technique, path));
}
