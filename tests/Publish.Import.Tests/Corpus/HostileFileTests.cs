using System.Collections.Immutable;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Corpus;

/// <summary>Whatever a folder holds, importing answers: with a page or with a reason.</summary>
public sealed class HostileFileTests
{
    public static TheoryData<string> Names => [.. HostileFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_alone_gives_a_page_or_a_reason(string name)
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(file, HostileFiles.All.First(one => one.Name == name).Bytes);
            Read(file).ShouldAllBe(drafted => drafted.Draft != null || drafted.Refused!.Message.Length > 10);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_of_them_gives_a_row_for_each_and_leads_nowhere_else()
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            foreach (var (name, bytes) in HostileFiles.All)
                File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            var drafts = Read(folder.FullName)
                .Where(drafted => drafted.Draft is not null)
                .Select(drafted => drafted.Draft!)
                .ToArray();
            drafts.Length.ShouldBeGreaterThan(5);
            var markdown = string.Concat(
                drafts.SelectMany(draft => draft.Text).Select(piece => piece.Markdown ?? piece.Address)
            );
            markdown.ShouldNotContain("alert(", Case.Insensitive);
            markdown.ShouldNotContain("javascript:", Case.Insensitive);
            drafts
                .SelectMany(draft => draft.Files)
                .Select(file => file.Address)
                .ShouldAllBe(address => !address.StartsWith("file:", StringComparison.OrdinalIgnoreCase));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/..\\..\\..\\etc\\passwd")]
    [InlineData("https://www.opensearecord.example/../../etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/\0")]
    [InlineData("")]
    public void No_address_opens_a_file_outside_of_the_folder(string address)
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "a.html"),
                "<title>A</title><p>Dear Minister, we write to you.</p>"
            );
            using var source = OldSources.Open(
                folder.FullName,
                new SourceOptions(new Uri("https://www.opensearecord.example/"))
            );
            source.ShouldNotBeNull().Open(address).ShouldBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ImmutableArray<Drafted> Read(string from)
    {
        using var source = OldSources.Open(from, new SourceOptions());
        var reader = new DraftReader(PrintedSite.Languages, new ImportRequest { From = from, Input = from });
        return source is null ? [] : [.. source.Items().Select(reader.Read)];
    }
}
