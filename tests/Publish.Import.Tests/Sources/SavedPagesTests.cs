using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>A folder that a mirroring program left behind.</summary>
public sealed class SavedPagesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("saved-pages");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Names_with_queries_and_folders_are_addresses()
    {
        Page("www.old.example/index.html?p=12.html");
        Page("www.old.example/node%2F5.html");
        Page("www.old.example/letters/crew/index.html");
        Page("www.old.example/letters/plain");
        using var source = Open();
        source
            .Items()
            .Select(item => item.Read().Page!.Address)
            .ShouldBe(
                [
                    "https://www.old.example/?p=12",
                    "https://www.old.example/letters/crew/",
                    "https://www.old.example/letters/plain",
                    "https://www.old.example/node/5",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Without_a_host_an_address_is_a_path_and_with_one_given_it_is_whole()
    {
        Page("letters/crew.html");
        using var bare = Open();
        bare.Items().Single().Read().Page!.Address.ShouldBe("/letters/crew.html");
        using var given = OldSources.Open(folder.FullName, new SourceOptions(new Uri("https://old.example/en/")))!;
        given.Items().Single().Read().Page!.Address.ShouldBe("https://old.example/en/letters/crew.html");
    }

    [Theory]
    [InlineData("/files/%ED%8E%B8%EC%A7%80.pdf")]
    [InlineData("https://www.old.example/files/편지.pdf")]
    [InlineData("/files/편지.pdf")]
    [InlineData("/FILES/편지.PDF")]
    [InlineData("/get.php?id=3")]
    [InlineData("/letters/crew")]
    [InlineData("/letters/crew/")]
    public void A_file_is_found_by_any_spelling_of_its_address(string address)
    {
        Page("www.old.example/letters/crew/index.html");
        Write("www.old.example/files/편지.pdf", "x");
        Write("www.old.example/get.php?id=3", "x");
        using var source = Open();
        using var file = source.Open(address);
        file.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://elsewhere.example/letters/crew/")]
    [InlineData("/away/passwd")]
    public void No_address_leads_out_of_the_folder(string address)
    {
        Page("www.old.example/letters/crew/index.html");
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "www.old.example", "away"), "/etc");
        using var source = Open();
        source.Open(address).ShouldBeNull();
    }

    [Fact]
    public void A_link_out_of_the_folder_a_page_too_large_and_one_that_leads_on_are_rows_with_a_reason()
    {
        Page("news/crew.html");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "away.html"), "/etc/passwd");
        Write("large.html", "<html>" + new string('x', 9 * 1024 * 1024));
        Write("old.html", "<meta http-equiv=\"refresh\" content=\"0; url=news/crew.html\">");
        using var source = Open();
        var read = source.Items().ToDictionary(item => item.Name, item => item.Read());
        read["away.html"].Refused!.Message.ShouldContain("link to another place");
        read["large.html"].Refused!.Message.ShouldContain("MB");
        read["old.html"].Refused!.Message.ShouldContain("only leads to another");
        read["news/crew.html"].Page!.OtherAddresses.ShouldContain("/old.html");
    }

    [Fact]
    public void What_stands_on_most_pages_is_furniture_whatever_it_is_called()
    {
        for (var i = 0; i < 9; i++)
            Write(
                $"letters/{i}.html",
                $"""
                <html><head><title>Letter {i} about ships :: The Record</title></head><body>
                <div class="x1">The Record of the sea, kept by its friends since the year of the flood, in four ports and two languages.</div>
                <div class="x2"><h3>Letter {i} about ships</h3><div><p>Dear Minister,</p><p>The {i} crews of the ship may go home at last, you said in the house on day {i}, and we thank you for it.</p><p>Sincerely,</p><p>Han Seo-yun</p></div></div>
                <div class="x3">Written words may be used by everyone who names the friends of the record, whatever they are used for.</div></body></html>
                """
            );
        using var source = Open();
        var page = source.Items().ElementAt(4).Read().Page!;
        page.Title.ShouldBe("Letter 4 about ships");
        page.Content.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Take(2)
            .ShouldBe(["Dear", "Minister,The"], page.Content.TextContent);
        page.LeftOut.Length.ShouldBe(2);
    }

    private IOldSource Open() => OldSources.Open(folder.FullName, new SourceOptions()).ShouldNotBeNull();

    private void Page(string name) =>
        Write(
            name,
            "<html><body><main><h1>Crew</h1><p>The crew of the ship may go home at last, the minister said today.</p></main></body></html>"
        );

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
