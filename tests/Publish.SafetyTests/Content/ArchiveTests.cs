using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Publish.Engine.Input;
using Publish.Export.Archive;
using Publish.Export.Json;
using Publish.Export.WordPress;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>A site that is taken along says the same words and no more, in whatever its texts try to end.</summary>
public sealed class ArchiveTests
{
    private static readonly DateTimeOffset Now = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Texts_of_an_attacker_stay_texts_in_JSON_and_for_WordPress()
    {
        var judge = new SiteJudge();
        judge.Learn(Archived(new AttackedSite(MadeFrom.Described, MadeFrom.Plain).Files));
        Archived(new AttackedSite(MadeFrom.Described, TextList.Sound).Files)
            .SelectMany(file => judge.Complaints(file.Key, file.Value))
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_character_is_left_out_for_WordPress() =>
        Archived(
            new Dictionary<string, string>
            {
                ["site.yml"] = "url: https://www.example.org\ntitle: Example\nlanguages: [en]\n",
                ["letters/2024-03-05-a/en.md"] = "---\ntitle: One\n---\na&#xFFFE;b&#1;c\n",
            }
        )["wordpress-0.html"]
            .ShouldContain("<p>abc</p>");

    /// <summary>Both archives of one site: the XML itself, and as pages what both have of bodies.</summary>
    private static Dictionary<string, string> Archived(IReadOnlyDictionary<string, string> files)
    {
        using var folder = SiteText.Write("");
        AttackedSite.Write(files, folder.Root);
        var archive = SiteArchive.Open(InputReader.Read(folder.Root), Now, null).ShouldNotBeNull();
        var (json, xml) = (
            Text(stream => JsonArchive.Write(archive, stream)),
            Text(stream => WxrArchive.Write(archive, stream))
        );
        var bodies = JsonNode.Parse(json)!["documents"]!
            .AsArray()
            .SelectMany(document => document!["variants"]!.AsArray())
            .Select(variant => (string)variant!["body"]!["html"]!);
        var contents = XDocument
            .Parse(xml)
            .Descendants(XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/"))
            .Select(text => text.Value);
        return contents
            .Index()
            .Select(body => ($"wordpress-{body.Index}.html", Page(body.Item)))
            .Concat(bodies.Index().Select(body => ($"json-{body.Index}.html", Page(body.Item))))
            .Append(("wordpress.xml", xml))
            .ToDictionary(file => file.Item1, file => file.Item2);
    }

    /// <summary>An archive names the site's own pictures in full.</summary>
    private static string Page(string body) =>
        $"<!DOCTYPE html><title>Archive</title><main>{body}</main>".Replace(
            "https://www.example.org/",
            "/",
            StringComparison.Ordinal
        );

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF');
    }
}
