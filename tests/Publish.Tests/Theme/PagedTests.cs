using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Publish.Theme;
using Shouldly;
using Xunit;

namespace Publish.Tests.Theme;

/// <summary>Paged.js is built into the theme where npm has fetched it, and the theme is built where nobody has.</summary>
public sealed class PagedTests
{
    private const string Fetched = "paper/node_modules/pagedjs";

    [Theory]
    [InlineData("dist/paged.min.js", "paper/paged.min.js")]
    [InlineData("LICENSE.md", "paper/paged.LICENSE.md")]
    public void It_is_built_in_as_its_makers_publish_it_with_its_licence(string file, string resource)
    {
        using var stream = typeof(PressTheme).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.ToArray().ShouldBe(File.ReadAllBytes(Path.Combine(Source.Root, "theme", Fetched, file)));
        new PressTheme().SheetScript.ShouldNotBeNull().IsBuiltIn.ShouldBeTrue();
    }

    [Fact]
    public void A_theme_is_built_without_a_warning_where_it_is_not_but_not_packed_and_anew_when_it_comes_changes_or_goes()
    {
        var folder = Directory.CreateTempSubdirectory("publish-paged-").FullName;
        try
        {
            foreach (var file in Source.Files("theme", "*").Concat(Source.Files("src/Publish.Model", "*")))
                Copy(file, Path.Combine(folder, file));
            foreach (
                var file in Source
                    .Files("src", "Directory.*")
                    .Append("src/BannedSymbols.txt")
                    .Append("global.json")
                    .Append(".editorconfig")
            )
                Copy(file, Path.Combine(folder, file));
            Run(folder, "restore", "theme", "-verbosity:quiet").ShouldBe((0, ""));
            NothingIsPacked(folder);
            Embedded(folder).ShouldBeEmpty();
            NothingIsPacked(folder);

            foreach (var file in new[] { "dist/paged.min.js", "LICENSE.md" })
                Copy($"theme/{Fetched}/{file}", Path.Combine(folder, "theme", Fetched, file));
            Embedded(folder).Keys.Order().ShouldBe(["paper/paged.LICENSE.md", "paper/paged.min.js"]);
            Demanded(folder, "theme/Theme.csproj").ShouldBe((0, ""));
            Demanded(folder, "src/Publish/Publish.csproj").ShouldBe((0, ""));

            var script = Path.Combine(folder, "theme", Fetched, "dist", "paged.min.js");
            File.WriteAllText(script, "let another = 1;");
            Embedded(folder)["paper/paged.min.js"].ShouldBe("let another = 1;".Length);

            Directory.Delete(Path.Combine(folder, "theme", Fetched), recursive: true);
            Embedded(folder).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What packing says of the theme that was built, in the copy or here; nothing is built for it.</summary>
    private static (int Code, string Said) Demanded(string folder, string project) =>
        Run(
            Source.Root,
            "msbuild",
            project,
            "-target:DemandPaged",
            $"-property:OutDir={Path.Combine(folder, "theme", "bin", "Release", "net10.0")}/",
            "-nologo",
            "-verbosity:quiet"
        );

    private static void NothingIsPacked(string folder)
    {
        foreach (var project in new[] { "theme/Theme.csproj", "src/Publish/Publish.csproj" })
        {
            var (code, said) = Demanded(folder, project);
            code.ShouldBe(1, said);
            Regex
                .Match(said, @"^\S+: error : (?<text>.*) \[[^\n]*\]\z")
                .Groups["text"]
                .Value.ShouldEndWith(
                    "Fetch it and build again: npm ci --prefix theme/paper --ignore-scripts",
                    Case.Sensitive,
                    said
                );
        }
        Source.Read("theme/paper/paged.targets").ShouldContain("BeforeTargets=\"GenerateNuspec\"");
    }

    /// <summary>What a build of the copied theme has of Paged.js, with its length; the build may say nothing.</summary>
    private static Dictionary<string, int> Embedded(string folder)
    {
        Run(folder, "msbuild", "theme", "-property:Configuration=Release", "-nologo", "-verbosity:quiet")
            .ShouldBe((0, ""));
        using var assembly = new PEReader(
            File.OpenRead(Path.Combine(folder, "theme", "bin", "Release", "net10.0", "Publish.Theme.dll"))
        );
        var read = assembly.GetMetadataReader();
        var resources = assembly.GetSectionData(
            assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress
        );
        return read
            .ManifestResources.Select(read.GetManifestResource)
            .Where(one => read.GetString(one.Name).StartsWith("paper/paged.", StringComparison.Ordinal))
            .ToDictionary(one => read.GetString(one.Name), one => resources.GetReader((int)one.Offset, 4).ReadInt32());
    }

    private static void Copy(string file, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(Source.Root, file), to);
    }

    private static (int Code, string Said) Run(string folder, params string[] arguments)
    {
        using var dotnet = Process.Start(
            new ProcessStartInfo("dotnet", arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var complaints = dotnet.StandardError.ReadToEndAsync();
        var said = dotnet.StandardOutput.ReadToEnd();
        dotnet.WaitForExit();
        return (dotnet.ExitCode, (said + complaints.GetAwaiter().GetResult()).Trim());
    }
}
