using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publish.Engine.Input;
using Publish.Export.Archive;
using Publish.Export.Json;
using Publish.Export.WordPress;
using Publish.Import;
using Publish.Model;
using Publish.Testing.Import;
using Shouldly;
using Xunit;

namespace Publish.Tests.Export.Json;

/// <summary>A site can be taken along as a whole: everything that is released, and nothing that is held.</summary>
public sealed class ArchiveTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Type[] Written =
    [
        typeof(Letter),
        typeof(PressRelease),
        typeof(StandingPage),
        typeof(Variant),
        typeof(Party),
        typeof(Letterhead),
        typeof(LetterheadGroup),
        typeof(NamedLink),
        typeof(Picture),
        typeof(Attachment),
        typeof(Correction),
        typeof(Endorsements),
        typeof(EndorsementGroup),
        typeof(Endorsement),
        typeof(SiteSettings),
        typeof(Organization),
        typeof(MenuItem),
        typeof(Donate),
        typeof(Newsletter),
        typeof(Topic),
        typeof(Region),
        typeof(BehindNotice),
        typeof(PaperSizes),
        typeof(ShareServices),
    ];

    [Fact]
    public void Each_property_of_the_model_has_its_name_in_JSON() =>
        (
            from type in Written
            let names = ArchiveNames.Options.GetTypeInfo(type).Properties.Select(property => property.Name).ToHashSet()
            from property in type.GetProperties()
            where
                property.CanWrite
                && !ArchiveNames.LeftOut.Contains($"{property.DeclaringType!.Name}.{property.Name}")
                && !names.Contains(JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name))
            select $"{type.Name}.{property.Name}"
        ).ShouldBeEmpty();

    [Fact]
    public void Each_fact_of_the_sample_is_in_its_JSON()
    {
        var archive = Sample();
        var json = JsonNode.Parse(Json(archive))!;
        ((string)json["format"]!, (int)json["version"]!).ShouldBe(("publish-site", 1));
        var documents = json["documents"]!.AsArray();
        documents
            .Select(document => (string)document!["id"]!)
            .ShouldBe(archive.Documents.Select(document => document.Id));
        foreach (var (document, node) in archive.Documents.Zip(documents))
        {
            ShouldHaveAll(document, node!);
            foreach (var (variant, words) in document.Variants.Zip(node!["variants"]!.AsArray()))
            {
                ShouldHaveAll(variant, words!);
                ((string)words!["body"]!["html"]!).Length.ShouldBeGreaterThanOrEqualTo(variant.Body.IsEmpty ? 0 : 10);
                ((string)words["body"]!["markdown"]!)
                    .Trim()
                    .Length.ShouldBeGreaterThanOrEqualTo(variant.Body.IsEmpty ? 0 : 10);
            }
        }
    }

    [Fact]
    public void WordPress_gets_the_same_titles_dates_languages_pairs_and_words()
    {
        var archive = Sample();
        using var stream = new MemoryStream();
        WxrArchive.Write(archive, stream);
        using var folder = new OldFolder().With("site.xml", stream.ToArray());
        var pages = folder.Pages("site.xml");
        var variants = archive
            .Documents.SelectMany(document =>
                document.Variants.Select(variant => (Document: document, Variant: variant))
            )
            .ToArray();
        pages.Count.ShouldBe(variants.Length);
        foreach (var ((document, variant), page) in variants.Zip(pages))
        {
            (page.Title, OldLanguages.OfSite(page.Language!, archive.Site.Languages)).ShouldBe(
                (SourceHtml.Words(variant.Title), variant.Language)
            );
            page.Address.ShouldBe(archive.AddressOf(document, variant));
            if (document is DatedDocument dated)
                page.Published.ShouldStartWith(
                    dated.Date.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                );
            page.Counterparts.Length.ShouldBe(document.Variants.Length - 1);
            page.Countries.ShouldBe(document.Countries);
            Bare(page.Content.TextContent)
                .ShouldContain(Bare(SourceHtml.Words(new ArchiveBody(archive, document, variant).Text()) ?? ""));
            page.Doubts.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Three_facts_have_three_places_each_in_the_sites_zone()
    {
        using var folder = new OldFolder()
            .With(
                "site.yml",
                "title: Haesong Watch\nurl: https://haesong.example\nlanguages: [en, ko]\ntime-zone: America/New_York\n"
            )
            .With("letters/2015-11-24-open/document.yml", "updated: 2015-12-01\n")
            .With("letters/2015-11-24-open/en.md", "---\ntitle: Open\n---\nOpen words\n")
            .With("letters/2015-11-24-open/ko.md", "---\ntitle: 공개\npublished: 2016-02-01\n---\n본문\n");
        var archive = SiteArchive.Open(InputReader.Read(folder.Root), Now, null).ShouldNotBeNull();
        using var stream = new MemoryStream();
        WxrArchive.Write(archive, stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldContain("<wp:post_date>2015-11-24 00:00:00</wp:post_date>");
        text.ShouldContain("<wp:post_date_gmt>2015-11-24 05:00:00</wp:post_date_gmt>");
        text.ShouldContain("<wp:post_modified_gmt>2015-12-01 05:00:00</wp:post_modified_gmt>");
        text.ShouldContain("<pubDate>Mon, 01 Feb 2016 05:00:00 +0000</pubDate>");
        text.ShouldContain("<wp:post_modified_gmt>2016-02-01 05:00:00</wp:post_modified_gmt>");
        var letter = JsonNode.Parse(Json(archive))!["documents"]![0]!;
        ((string)letter["date"]!).ShouldBe("2015-11-24");
        letter["variants"]!
            .AsArray()
            .Select(variant => ((string)variant!["appeared"]!, (string)variant["last-changed"]!))
            .ShouldBe([("2015-11-24", "2015-12-01"), ("2016-02-01", "2016-02-01")]);
    }

    [Fact]
    public void Nothing_that_is_held_is_in_it()
    {
        using var folder = Small();
        var archive = SiteArchive.Open(InputReader.Read(folder.Root), Now, null).ShouldNotBeNull();
        using var stream = new MemoryStream();
        WxrArchive.Write(archive, stream);
        foreach (var text in new[] { Json(archive), Encoding.UTF8.GetString(stream.ToArray()) })
        {
            text.ShouldContain("Open words");
            text.ShouldNotContain("secret", Case.Insensitive);
        }
    }

    private static OldFolder Small() =>
        new OldFolder()
            .With("site.yml", "title: Haesong Watch\nurl: https://haesong.example\nlanguages: [en, ko]\n")
            .With("letters/2024-03-05-open/document.yml", "related: [letters/2024-03-06-secret]\n")
            .With("letters/2024-03-05-open/en.md", "---\ntitle: Open\n---\nOpen words\n")
            .With("letters/2024-03-05-open/ko.md", "---\ntitle: Secret in Korean\ndraft: true\n---\nSecret words\n")
            .With("letters/2024-03-06-secret/document.yml", "embargo: 2040-01-01T00:00:00Z\n")
            .With("letters/2024-03-06-secret/en.md", "---\ntitle: Secret\n---\nSecret words\n");

    private static SiteArchive Sample() =>
        SiteArchive.Open(InputReader.Read(Path.Combine(Repository.Root, "input")), Now, null).ShouldNotBeNull();

    private static string Json(SiteArchive archive)
    {
        using var stream = new MemoryStream();
        JsonArchive.Write(archive, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void ShouldHaveAll(object thing, JsonNode node)
    {
        foreach (
            var property in thing
                .GetType()
                .GetProperties()
                .Where(property =>
                    property.CanWrite
                    && !ArchiveNames.LeftOut.Contains($"{property.DeclaringType!.Name}.{property.Name}")
                )
        )
            if (property.GetValue(thing) is { } value and not ICollection { Count: 0 })
                node[JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)]
                    .ShouldNotBeNull($"{thing}: {property.Name}");
    }

    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
