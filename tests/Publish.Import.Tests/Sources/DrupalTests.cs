using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>A site that Drupal gave out as JSON comes in with everything that its fields say.</summary>
public sealed class DrupalTests
{
    private const string Letter = """
        {"type": "node--letter", "id": "u-1", "links": {"self": {"href": "https://old.example/LANGjsonapi/node/letter/u-1"}},
         "attributes": {"drupal_internal__nid": 12, "langcode": "LC", "status": true, "title": "On returns LC", "created": "2015-11-25T09:00:00+00:00", "changed": "2016-01-05T09:00:00+00:00", "default_langcode": true,
          "path": {"alias": "/letters/returns", "pid": 4, "langcode": "LC"}, "field_date": "2015-11-24", "field_subtitle": "A line", "field_unheard_of": {"deep": [1, {"er": null}]},
          "body": {"value": "<p>Raw</p>", "format": "full", "processed": "<p>We write <a href=\"other\">here</a>.</p>", "summary": "In short"},
          "field_signatories": ["Mara Valdoro\nDirector", "Kwon Iseul"], "field_addressee": {"value": "Minister Han\nHarbour Street 1", "format": "plain_text"}, "field_subject": "Returns", "field_mystery": "Some words of an editor"},
         "relationships": {
          "field_tags": {"data": [{"type": "taxonomy_term--tags", "id": "t-1"}, {"type": "taxonomy_term--tags", "id": "gone"}]},
          "field_country": {"data": {"type": "taxonomy_term--country", "id": "t-2"}},
          "field_image": {"data": {"type": "file--file", "id": "f-1", "meta": {"alt": "A gate"}}},
          "field_files": {"data": [{"type": "media--document", "id": "m-1"}]},
          "field_related": {"data": [{"type": "node--letter", "id": "u-2"}]}, "uid": {"data": null}}}
        """;

    private const string Included = """
        {"type": "taxonomy_term--tags", "id": "t-1", "attributes": {"langcode": "en", "name": "Refugees"}},
        {"type": "taxonomy_term--country", "id": "t-2", "attributes": {"langcode": "en", "name": "South Korea"}},
        {"type": "file--file", "id": "f-1", "attributes": {"uri": {"value": "public://gate.jpg", "url": "/sites/default/files/gate.jpg"}}},
        {"type": "file--file", "id": "f-2", "attributes": {"uri": {"value": "public://letter.pdf", "url": "/sites/default/files/letter.pdf"}}},
        {"type": "media--document", "id": "m-1", "attributes": {"name": "The letter"}, "relationships": {"field_media_document": {"data": {"type": "file--file", "id": "f-2"}}}}
        """;

    [Fact]
    public void A_node_says_what_it_is()
    {
        using var folder = new OldFolder().With("all.json", Dump(English())).With("files/letter.pdf", "file");
        var page = folder.Page("all.json");
        page.Source.ShouldBe("all.json#u-1.en");
        page.Address.ShouldBe("https://old.example/letters/returns");
        page.OtherAddresses.ShouldBe(["https://old.example/node/12"]);
        (page.Kind, page.Language, page.Title, page.Subtitle, page.Description).ShouldBe(
            (OldKind.Letter, "en", "On returns en", "A line", "In short")
        );
        (page.Published, page.Updated, page.IsDraft).ShouldBe(("2015-11-24", "2016-01-05T09:00:00+00:00", false));
        (page.Topics.ShouldHaveSingleItem(), page.Countries.ShouldHaveSingleItem()).ShouldBe(
            ("Refugees", "South Korea")
        );
        page.Image.ShouldBe(new("https://old.example/sites/default/files/gate.jpg", null, "A gate"));
        page.Files.ShouldBe([new("https://old.example/sites/default/files/letter.pdf", "The letter")]);
        page.Content.InnerHtml.Replace("\n", "", StringComparison.Ordinal)
            .ShouldBe(
                "<p>Minister Han<br>Harbour Street 1</p><p>Re: Returns</p><p>We write <a href=\"https://old.example/letters/other\">here</a>.</p><p>Mara Valdoro<br>Director</p><p>Kwon Iseul</p>"
            );
        page.Doubts.ShouldHaveSingleItem().Excerpt.ShouldBe("Some words of an editor");
        using var source = folder.Open("all.json");
        source.Open(page.Files[0].Address).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public void One_id_in_two_languages_is_one_text()
    {
        using var folder = new OldFolder()
            .With("en/1.json", Dump(English()))
            .With(
                "ko/1.json",
                Dump(
                    Letter
                        .Replace("LC", "ko", StringComparison.Ordinal)
                        .Replace("LANG", "ko/", StringComparison.Ordinal)
                )
            );
        var pages = folder.Pages();
        pages.Select(page => (page.Language, page.Group)).ShouldBe([("en", "u-1"), ("ko", "u-1")]);
        pages[0].Counterparts.ShouldBe([new("ko", "https://old.example/ko/letters/returns")]);
        pages[1].Counterparts.ShouldBe([new("en", "https://old.example/letters/returns")]);
    }

    [Fact]
    public void What_is_not_published_is_a_draft()
    {
        using var folder = new OldFolder().With(
            "all.json",
            Dump(English().Replace("\"status\": true", "\"status\": false", StringComparison.Ordinal))
        );
        folder.Page("all.json").IsDraft.ShouldBeTrue();
    }

    [Fact]
    public void What_stands_before_a_break_is_kept_and_the_break_is_told()
    {
        var whole = Dump(English() + "," + English().Replace("u-1", "u-3", StringComparison.Ordinal));
        using var folder = new OldFolder().With(
            "all.json",
            whole[..(whole.IndexOf("u-3", StringComparison.Ordinal) + 300)]
        );
        var readings = folder.Read("all.json");
        readings[0].Page.ShouldNotBeNull().Title.ShouldBe("On returns en");
        readings[1].Refused.ShouldNotBeNull().Message.ShouldContain("behind “On returns en”");
    }

    [Fact]
    public void Depth_without_end_is_refused()
    {
        using var folder = new OldFolder().With(
            "all.json",
            "{\"jsonapi\": {}, \"data\": [" + string.Concat(Enumerable.Repeat("{\"a\":[", 100_000))
        );
        folder.Read("all.json").ShouldHaveSingleItem().Refused.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(
        """{"data": [{"type": "node--letter", "id": 3, "attributes": []}, {"type": "node--letter"}, 5, null, [], {"type": "node--x", "id": "a", "attributes": {"title": {"x": 1}, "body": 4}}]}"""
    )]
    [InlineData(
        """{"data": {"type": "node--letter", "id": "a", "attributes": {"title": "T", "body": [[], {"value": 7}], "path": [], "created": {}}, "relationships": [], "links": 4}}"""
    )]
    [InlineData("""{"data": "node--letter"}""")]
    public void Fields_of_other_shapes_are_no_fault(string json)
    {
        using var folder = new OldFolder().With("all.json", json);
        folder.Read("all.json").ShouldAllBe(reading => reading.Page != null || reading.Refused != null);
    }

    private static string English() =>
        Letter.Replace("LC", "en", StringComparison.Ordinal).Replace("LANG", "", StringComparison.Ordinal);

    private static string Dump(string data) =>
        "{\"jsonapi\": {\"version\": \"1.0\"}, \"data\": ["
        + data
        + "], \"included\": ["
        + Included
        + "], \"links\": {}}";
}
