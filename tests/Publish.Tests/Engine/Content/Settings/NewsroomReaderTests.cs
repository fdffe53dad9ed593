using Publish.Engine.Content.Settings;
using Publish.Engine.Diagnostics;
using Publish.Model;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Content.Settings;

public sealed class NewsroomReaderTests
{
    private const string Whole = """
        -- topics.yml --
        returns: {en: Returns, ko: 송환}
        -- people.yml --
        han-seo-yun:
          name: {en: Han Seo-yun, ko: 한서윤}
          title: Director
          phone: [+82 1, +82 2]
          social: https://social.example/@han
        -- letterheads/open-sea.yml --
        name: Open Sea
        logo: sea.svg
        groups: [{title: Staff, people: [han-seo-yun, Somebody Else]}]
        -- letterheads/sea.svg --
        <svg/>
        -- letters/2024-03-05-returns/document.yml --
        date: 2024-03-05T10:00
        language: ko
        letterhead: open-sea
        topics: returns
        countries: [KR, NO]
        to:
          - person: han-seo-yun
            title: {en: Then Deputy, ko: 당시 부국장}
        signatories: [han-seo-yun]
        aliases: /old/%EA%B0%80/
        endorsements: {as-of: 2024-03-04, groups: [{title: Organizations, entries: list.csv}]}
        -- letters/2024-03-05-returns/list.csv --
        name,name-ko,country
        "Open ""Sea"", Ltd",열린 바다,kr
        Harbour,,
        -- letters/2024-03-05-returns/ko.md --
        ---
        title: 송환
        closing: [삼가, 올림]
        follows: 0123456789ab c3A
        ---
        """;

    [Fact]
    public void A_letter_has_all_that_was_written()
    {
        var newsroom = Read(Whole, out var findings);
        findings.ShouldBe("");
        var letter = newsroom.Documents.ShouldHaveSingleItem().ShouldBeOfType<Letter>();
        letter.Id.ShouldBe("letters/2024-03-05-returns");
        letter.Slug.ShouldBe("returns");
        letter.SourceLanguage.Tag.ShouldBe("ko");
        letter.Date.Machine.ShouldBe("2024-03-05T10:00:00+09:00");
        letter.IsOpen.ShouldBeTrue();
        letter.Countries.ShouldBe(["KR", "NO"]);
        letter.Aliases.ShouldBe([new OldAddress("/old/가/")]);
        letter.To[0].Title!.In(newsroom.Settings.Languages[1]).Value.ShouldBe("당시 부국장");
        letter.To[0].Phones.ShouldBe(["+82 1", "+82 2"]);
        letter.To[0].Social.ShouldBe([new NamedLink("social.example", "https://social.example/@han")]);
        letter
            .Letterheads[0]
            .Groups[0]
            .People[1]
            .Name.In(newsroom.Settings.Languages.First)
            .Value.ShouldBe("Somebody Else");
        letter.Letterheads[0].Logo.ShouldBe("letterheads/sea.svg");
        var entries = letter.Endorsements!.Groups[0].Entries;
        entries[0].Name.In(newsroom.Settings.Languages.First).Value.ShouldBe("열린 바다");
        entries[0].Country.ShouldBe("KR");
        letter.Source.Closing.ShouldBe("삼가\n올림");
        letter.Source.Follows.ShouldBe("0123456789ab c3A");
    }

    [Theory]
    [InlineData("embargo: soon", "")]
    [InlineData("embargo:", "")]
    [InlineData("embragoo: 2031-01-01T00:00Z", "")]
    [InlineData("embargo: 2031-01-01T00:00Z\ntitle: [", "")]
    [InlineData("", "embargo: tomorrow")]
    [InlineData("", "embargo: 2031-01-01T00:00Z\nsubtitle: a: b")]
    public void An_embargo_that_cannot_be_read_holds_the_document(string document, string head)
    {
        var newsroom = Read(
            $"""
            -- letters/2024-03-05-returns/document.yml --
            {document}
            -- letters/2024-03-05-returns/en.md --
            ---
            title: On returns
            {head}
            ---
            """,
            out var findings
        );
        findings.ShouldContain("error");
        newsroom.At(new DateTimeOffset(2999, 1, 1, 0, 0, 0, TimeSpan.Zero), drafts: true).Documents.ShouldBeEmpty();
    }

    [Fact]
    public void A_document_without_its_source_can_still_be_asked_whether_it_is_held()
    {
        var newsroom = Read(
            """
            -- letters/2024-03-05-returns/ko.md --
            ---
            title: 송환
            ---
            """,
            out _
        );
        newsroom.Documents.ShouldHaveSingleItem().Source.Title.ShouldBe("");
    }

    [Fact]
    public void Every_fault_of_a_document_carries_its_id()
    {
        using var site = SiteText.Write(
            """
            -- letters/2024-03-05-returns/document.yml --
            topics: [none]
            attachments: [{file: none.pdf}]
            -- letters/2024-03-05-returns/en.md --
            ---
            titel: On returns
            ---
            -- letters/2024-03-05-returns/xx.md --
            -- letters/2024-03-05-returns/stray.pdf --
            -- letters/2024-03-05-returns/out.pdf -> /etc/hostname --
            """
        );
        var findings = new Findings();
        NewsroomReader.Read(site.Read(), findings);
        findings.Sorted().Count.ShouldBeGreaterThanOrEqualTo(5);
        findings.Sorted().ShouldAllBe(one => one.DocumentId == "letters/2024-03-05-returns");
    }

    [Fact]
    public void Reading_twice_gives_the_same_findings_in_the_same_order()
    {
        var site = string.Concat(
            Enumerable
                .Range(1, 28)
                .Select(day => $"-- letters/2024-02-{day:00}-x/document.yml --\ntopics: [a, b]\nno: 1\n")
        );
        Read(site, out var first);
        Read(site, out var second);
        second.ShouldBe(first);
    }

    internal static Newsroom Read(string text, out string findings)
    {
        using var site = SiteText.Write(text);
        var found = new Findings();
        var newsroom = NewsroomReader.Read(site.Read(), found);
        findings = string.Join("\n", found.Sorted().Select(DiagnosticText.Render));
        return newsroom.ShouldNotBeNull(findings);
    }
}
