using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Paths;

/// <summary>The judge of traces itself: what leaves is caught, in whatever call, and what stays is not.</summary>
public sealed class JudgeTests : IDisposable
{
    private readonly TrickedSite site = new();

    [Theory]
    [InlineData("""openat(AT_FDCWD</s>, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>""", "openat /etc/passwd")]
    [InlineData("""openat(AT_FDCWD</s>, "input/../../etc/passwd", O_RDONLY) = 3</etc/passwd>""", "openat /etc/passwd")]
    [InlineData(
        """openat(AT_FDCWD</s>, "/s/input/link.txt", O_RDONLY) = 3</outside/secret.txt>""",
        "openat /outside/secret.txt"
    )]
    [InlineData(
        """openat(7</outside>, "secret.txt", O_RDONLY) = 3</outside/secret.txt>""",
        "openat /outside/secret.txt"
    )]
    [InlineData("""open("../outside/secret.txt", O_RDONLY) = 3</outside/secret.txt>""", "open /outside/secret.txt")]
    [InlineData("""openat(AT_FDCWD</s>, "/s/inputs/a", O_RDONLY) = 3</s/inputs/a>""", "openat /s/inputs/a")]
    [InlineData(
        """openat(AT_FDCWD</s>, "/\354\236\220\353\246\254/a\"b", O_WRONLY|O_CREAT, 0666) = 3</\354\236\220\353\246\254/a\"b>""",
        "openat /자리/a\"b"
    )]
    [InlineData("""mkdir("/outside/new", 0777) = 0""", "mkdir /outside/new")]
    [InlineData("""unlink("/outside/secret.txt") = 0""", "unlink /outside/secret.txt")]
    [InlineData("""rename("/s/input/a", "/outside/a") = 0""", "rename /outside/a")]
    [InlineData(
        """renameat2(AT_FDCWD</s>, "/outside/a", AT_FDCWD</s>, "/s/output", RENAME_EXCHANGE) = 0""",
        "renameat2 /outside/a"
    )]
    [InlineData("""link("/outside/secret.txt", "/s/output/a") = 0""", "link /outside/secret.txt")]
    [InlineData("""symlink("/s/input/a", "/outside/link") = 0""", "symlink /outside/link")]
    [InlineData("""truncate("/outside/secret.txt", 0) = 0""", "truncate /outside/secret.txt")]
    [InlineData("""chmod("/outside/secret.txt", 0777) = 0""", "chmod /outside/secret.txt")]
    [InlineData("""execve("/outside/program", ["program"], 0x7ffd /* 20 vars */) = 0""", "execve /outside/program")]
    [InlineData("""openat(AT_FDCWD</s>, "/s/input/a.txt", O_RDONLY) = 3</s/input/a.txt>""", null)]
    [InlineData("""openat(AT_FDCWD</s>, "/etc/passwd", O_RDONLY) = -1 EACCES (Permission denied)""", null)]
    [InlineData("""readlink("/etc/passwd", 0x7ffd, 1023) = -1 EINVAL (Invalid argument)""", null)]
    [InlineData("""symlink("/outside/secret.txt", "/s/output/link") = 0""", null)]
    [InlineData("""execve("/usr/bin/usual", ["/etc/passwd"], 0x7ffd /* 20 vars */) = 0""", null)]
    public void A_call_that_leaves_is_caught(string line, string? told)
    {
        var usual = SystemCall.Read("""execve("/usr/bin/usual", ["usual"], 0x7ffd /* 20 vars */) = 0""", "/s")!;
        var call = SystemCall.Read(line, "/s");
        new Roots(["/s/input", "/s/output"], [usual])
            .Left(call is null ? [] : [call])
            .ShouldBe(told is null ? [] : [told]);
    }

    [Fact]
    public void A_program_that_leaves_is_caught()
    {
        if (!TracedProgram.IsPossible)
            return;
        File.CreateSymbolicLink(Path.Combine(site.Input, "link.txt"), Path.Combine(site.Outside, "secret.txt"));
        var innocent = Sh(
            "cat input/site.yml; mkdir input/new; mv input/new input/newer; rm -r input/newer; touch input/new; ln input/new input/other"
        );
        var left = new Roots([site.Input], innocent.Calls)
            .Left(
                Sh(
                    """
                    cat input/link.txt
                    mkdir ../outside/new; mv ../outside/new ../outside/newer; rm -r ../outside/newer
                    touch ../outside/touched; ln input/people.yml ../outside/linked
                    """
                ).Calls
            )
            .ToArray();
        foreach (var name in (string[])["secret.txt", "new", "newer", "touched", "linked"])
            left.ShouldContain(call => call.EndsWith($" {site.Outside}/{name}", StringComparison.Ordinal), name);
        left.ShouldAllBe(call => call.Contains(site.Outside, StringComparison.Ordinal));
        site.Sung(site.Input).ShouldNotBeEmpty();
    }

    [Fact]
    public void Canaries_tell_what_was_changed_and_what_was_read()
    {
        site.Sung(site.Input).ShouldBeEmpty();
        File.Copy(Path.Combine(site.Outside, "secret.txt"), Path.Combine(site.Input, "read.txt"));
        site.Sung(site.Input).ShouldHaveSingleItem().ShouldContain("read.txt");
        File.AppendAllText(Path.Combine(site.Outside, "a.pdf"), "changed");
        site.Sung().ShouldHaveSingleItem().ShouldContain("a.pdf");
        File.WriteAllText(Path.Combine(site.Outside, "more.txt"), "new");
        site.Sung().ShouldContain("There are more files outside, or fewer.");
    }

    public void Dispose() => site.Dispose();

    private TracedProgram Sh(string script) => TracedProgram.Run(site.Folder, "sh", "-c", script);
}
