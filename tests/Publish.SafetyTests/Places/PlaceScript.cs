using System.Diagnostics;
using Publish.SafetyTests.Paths;
using Shouldly;

namespace Publish.SafetyTests.Places;

/// <summary>
/// A script of the shell that has disks of its own to mount, in which the published program builds a small site.
/// </summary>
internal sealed class PlaceScript : IDisposable
{
    /// <summary>
    /// What scripts begin with: the site in <c>$SITE</c>, an empty folder in <c>$PLACE</c>, the program and what it
    /// answers, and a word for all that stands in a folder.
    /// </summary>
    private const string Words = """
        set -u
        build() { dotnet "$PUBLISH" build --plain --at 2025-01-15 "$@" >"$SITE/said" 2>&1; code=$?; sed 's/^/said: /' "$SITE/said"; echo "$code" >"$SITE/code"; }
        weak() { setpriv --bounding-set -dac_override --inh-caps -dac_override sh -c '"$@"' weak dotnet "$PUBLISH" build --plain --at 2025-01-15 "$@" >"$SITE/said" 2>&1; code=$?; sed 's/^/said: /' "$SITE/said"; }
        tree() { (cd "$1" && find . -type f -exec sha256sum {} + | sort | sha256sum | cut -c1-16); }
        change() { printf -- '---\ntitle: Changed %s\n---\nText.\n' "$1" >"$2/letters/2024-03-05-innocent/en.md"; }
        tell() { echo "told: $*"; }

        """;

    private static readonly Lazy<string[]?> Way = new(() =>
        (
            Environment.IsPrivilegedProcess
                ? new[] { (string[])["-m"], ["-Urm"] }
                :
                [
                    ["-Urm"],
                ]
        ).FirstOrDefault(options =>
            Start([.. options, "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"], []).Code == 0
        )
    );

    private readonly TrickedSite site = new();

    /// <summary>
    /// Some machines let nobody mount anything; there the program is only kept from writing whole files
    /// (<c>StandingSiteTests</c>).
    /// </summary>
    public static bool IsPossible => Way.Value is not null;

    public string Site => site.Folder;

    /// <summary>What the script told, line by line.</summary>
    public string[] Run(string script)
    {
        var place = Directory.CreateDirectory(Path.Combine(site.Folder, "place")).FullName;
        var (code, said) = Start(
            [.. Way.Value!, "sh", "-c", Words + script],
            new()
            {
                ["PUBLISH"] = Path.Combine(AppContext.BaseDirectory, "publish.dll"),
                ["SITE"] = site.Folder,
                ["PLACE"] = place,
                ["CHROME_PATH"] = "/nonexistent",
                ["DOTNET_EnableDiagnostics"] = "0",
            }
        );
        code.ShouldBe(0, said);
        said.ShouldNotContain("   at Publish.", Case.Sensitive, "A person is shown a stack trace.");
        return
        [
            .. said.Split('\n')
                .Where(line => line.StartsWith("told: ", StringComparison.Ordinal))
                .Select(line => line["told: ".Length..]),
            said,
        ];
    }

    public void Dispose() => site.Dispose();

    private static (int Code, string Said) Start(string[] arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo("unshare", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
