using System.Runtime.Versioning;
using Publish.Engine.Derived;
using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Derived;

/// <summary>Nobody reads in the cache what they may not read in the input.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class InputRightsTests
{
    private const string Letter = """
        -- letters/2024-03-05-secret/document.yml --
        embargo: 2031-01-01T00:00:00Z
        -- letters/2024-03-05-secret/en.md --
        ---
        title: Canary
        ---
        """;

    [Theory]
    [InlineData("site.yml", "644", "755")]
    [InlineData("site.yml", "640", "750")]
    [InlineData("letters/2024-03-05-secret/en.md", "600", "700")]
    [InlineData("letters/2024-03-05-secret", "700", "700")]
    [InlineData("letters", "750", "750")]
    [InlineData("", "700", "700")]
    public void A_folder_of_derived_files_is_open_to_those_alone_who_may_read_all(
        string path,
        string mode,
        string folder
    )
    {
        using var site = SiteText.Write(Letter);
        foreach (var one in Directory.GetFileSystemEntries(site.Root, "*", SearchOption.AllDirectories))
            File.SetUnixFileMode(one, Mode(Directory.Exists(one) ? "755" : "644"));
        File.SetUnixFileMode(site.Root, Mode("755"));
        File.SetUnixFileMode(Path.Combine(site.Root, path), Mode(mode));
        var rights = InputRights.Of(InputReader.Read(site.Root));
        rights.ShouldBe(Mode(folder));

        var cache = Path.Combine(site.Folder, ".publish", "cards");
        Directory.CreateDirectory(cache);
        File.SetUnixFileMode(cache, Mode("777"));
        new DerivedFileCache(cache, TimeProvider.System, () => rights).Put("key", [(".png", [1])]);
        File.GetUnixFileMode(cache).ShouldBe(Mode(folder));
    }

    private static UnixFileMode Mode(string octal) => (UnixFileMode)Convert.ToInt32(octal, 8);
}
