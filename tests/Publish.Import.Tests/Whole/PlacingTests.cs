using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Whole;

/// <summary>What was read finds its place in the site, and the site stays one that builds.</summary>
public sealed class PlacingTests
{
    [Fact]
    public void A_saved_letter_becomes_a_document_that_has_no_faults()
    {
        using var import = AnImport.Of($"-- returns.html --\n{OldPages.Letter()}");
        var document = import.Run().Documents.ShouldHaveSingleItem();
        document.Id.ShouldBe("letters/2017-06-24-returns");
        import.Text("letters/2017-06-24-returns/en.md").ShouldStartWith("---\ntitle: Letter on nine sailors\n");
        import.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void The_old_address_leads_to_the_new_page_and_old_links_to_documents()
    {
        using var import = AnImport.Of(
            $"""
            -- returns.html --
            {OldPages.Letter(body: "See <a href=\"/earlier.html#asked\">what was asked</a>.")}
            -- earlier.html --
            {OldPages.Letter("An earlier letter", "May 2, 2016", "12 days")}
            """
        );
        import.Run();
        import.Text("letters/2017-06-24-returns/document.yml").ShouldContain("aliases: [/returns.html]");
        import
            .Text("letters/2017-06-24-returns/en.md")
            .ShouldContain("[what was asked](letters/2016-05-02-earlier#asked)");
    }

    [Fact]
    public void A_file_that_a_page_names_comes_along_and_one_that_is_not_there_is_told()
    {
        using var import = AnImport.Of(
            $"""
            -- returns.html --
            {OldPages.Letter(
                body: "The <a href=\"/files/the%20list.csv\">list</a> and <a href=\"/files/gone.csv\">another</a>."
            )}
            -- files/the list.csv --
            a,b
            """
        );
        var document = import.Run().Documents.ShouldHaveSingleItem();
        import.Text("letters/2017-06-24-returns/the-list.csv").ShouldBe("a,b\n");
        import
            .Text("letters/2017-06-24-returns/en.md")
            .ShouldContain("The [list](the-list.csv) and [another](https://old.example.org/files/gone.csv).");
        document.Doubts.ShouldContain(doubt =>
            doubt.Kind == DoubtKind.FileMissing && doubt.Excerpt.EndsWith("gone.csv")
        );
    }

    [Fact]
    public void Who_signs_two_letters_stands_in_the_list_of_people_once()
    {
        using var import = AnImport.Of(
            $"""
            -- one.html --
            {OldPages.Letter()}
            -- two.html --
            {OldPages.Letter("Another letter", "May 2, 2016", "12 days", signed: "Jo Kim<br>Deputy Director")}
            """
        );
        import.Run().People.ShouldBeGreaterThan(0);
        import.Text("people.yml").ShouldContain("jo-kim:\n  name: Jo Kim\n");
        import.Text("letters/2017-06-24-one/document.yml").ShouldContain("{person: jo-kim, title: Director}");
        import.Text("letters/2016-05-02-two/document.yml").ShouldContain("{person: jo-kim, title: Deputy Director}");
        import.Faults().ShouldBeEmpty();
    }

    [Fact]
    public void A_body_in_the_list_of_people_is_said_to_be_one()
    {
        const string Signed = "Jo Kim<br>Director</p><p>CC: Ministry of Ports";
        using var import = AnImport.Of(
            $"""
            -- one.html --
            {OldPages.Letter(signed: Signed)}
            -- two.html --
            {OldPages.Letter("Another letter", "May 2, 2016", "12 days", signed: Signed)}
            """
        );
        import.Run();
        import
            .Text("people.yml")
            .ShouldContain("ministry-of-ports:\n  name: Ministry of Ports\n  kind: organization\n");
        import.Text("people.yml").ShouldNotContain("name: Jo Kim\n  kind:");
    }

    [Fact]
    public void Whom_the_site_knows_is_not_added_again()
    {
        using var import = AnImport.Of(
            $"-- one.html --\n{OldPages.Letter()}",
            """
            -- people.yml --
            # Kept by hand.
            kim:
              name: {en: Jo Kim, ko: 김조}
            """
        );
        import.Run().People.ShouldBe(0);
        import.Text("people.yml").ShouldBe("# Kept by hand.\nkim:\n  name: {en: Jo Kim, ko: 김조}\n");
        import.Text("letters/2017-06-24-one/document.yml").ShouldContain("{person: kim, title: Director}");
    }

    [Fact]
    public void A_page_in_a_language_that_the_site_lacks_is_told_and_left()
    {
        using var import = AnImport.Of(
            $"-- lettre.html --\n{OldPages.Letter().Replace("lang=\"en\"", "lang=\"fr\"", StringComparison.Ordinal)}"
        );
        var result = import.Run();
        result.Documents.ShouldBeEmpty();
        result.Refused.ShouldHaveSingleItem().Why.Message.ShouldContain("publish add-language fr");
    }

    [Fact]
    public void Two_letters_of_one_name_and_day_are_two_documents()
    {
        using var import = AnImport.Of(
            $"""
            -- a/returns.html --
            {OldPages.Letter()}
            -- b/returns.html --
            {OldPages.Letter("Another letter", numbers: "12 days")}
            """
        );
        import
            .Run()
            .Documents.Select(document => document.Id)
            .ShouldBe(["letters/2017-06-24-returns", "letters/2017-06-24-returns-2"]);
    }

    [Fact]
    public void A_readme_beside_letters_hides_none_of_them()
    {
        using var import = AnImport.Of(
            """
            -- README.md --
            What we have kept.
            -- 2017-06-24-returns.txt --
            June 24, 2017

            Dear Minister Harbour,

            We write about the sailors who have waited in the port.

            Sincerely,

            Jo Kim
            Director
            """
        );
        import.Run().Documents.ShouldHaveSingleItem().Id.ShouldStartWith("letters/2017-06-24-");
    }
}
