using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Letters;

/// <summary>An English letter's parts come into their fields.</summary>
public sealed class EnglishLetterTests
{
    [Fact]
    public void A_letter_to_two_offices_is_read_whole()
    {
        var letter = ALetter.Read(
            """
            <h2>Open Letter on the Crew of the Haesong 7</h2>
            <p>18 November 2024</p>
            <p>Ines Valdoro<br>Executive Secretary<br>International Seafarers’ Registry<br>14 Quai Street<br>1202 Geneva, Switzerland<br>Via fax: +41 22 555 01 91; registry@example.org</p>
            <p>Kwon Hyeok-jin<br>Commissioner<br>Busan Port Labor Office<br>20 Chungjang-daero, Jung-gu<br>Busan 48939<br>South Korea<br>Tel: +82 51 555 0190 Fax: +82 51 555 0191</p>
            <p>CC: Marit Solheim, Chair, Insurers’ Committee; Pak Sudirman Halim, Ambassador of Indonesia</p>
            <p>RE: Service records</p>
            <p>Dear Secretary Valdoro,<br>Dear Commissioner Kwon,</p>
            <p>The longliner <em>Haesong 7</em> was arrested in August. The crew is still aboard.</p>
            <p>Thank you.</p>
            <p>Respectfully,</p>
            <table><tr><td><img src="/a.png" alt="signature"><br>Han Seo-yun<br>Executive Director<br>Open Sea Record</td><td>Losalini Tamani<br>Director<br>Fishers’ Table</td></tr></table>
            <p>Rahmat Hidayat, Coordinator, Crew Families Association</p>
            <p>Enclosure: eleven service records</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2024-11-18
            title: Open Letter on the Crew of the Haesong 7
            to: Ines Valdoro | title Executive Secretary | of International Seafarers’ Registry | at 14 Quai Street + 1202 Geneva, Switzerland | fax +41 22 555 01 91 | mail registry@example.org
            to: Kwon Hyeok-jin | title Commissioner | of Busan Port Labor Office | at 20 Chungjang-daero, Jung-gu + Busan 48939 + South Korea | tel +82 51 555 0190 | fax +82 51 555 0191
            subject: Service records
            salutation: Dear Secretary Valdoro,⏎Dear Commissioner Kwon,
            closing: Thank you.⏎Respectfully,
            signs: Han Seo-yun | title Executive Director | of Open Sea Record
            signs: Losalini Tamani | title Director | of Fishers’ Table
            signs: Rahmat Hidayat | title Coordinator | of Crew Families Association
            copy: Marit Solheim | title Chair | of Insurers’ Committee
            copy: Pak Sudirman Halim | title Ambassador of Indonesia
            """
        );
        letter.Rest.ShouldBe(
            "The longliner Haesong 7 was arrested in August. The crew is still aboard.\nEnclosure: eleven service records"
        );
    }

    [Fact]
    public void A_letterhead_with_lists_of_staff_stands_before_the_date()
    {
        var letter = ALetter.Read(
            """
            <p>Open Sea Record</p>
            <p>27 Jungang-daero, 3rd Floor<br>Busan 48939<br>Tel: 051-555-0120<br>Fax: 051-555-0121; 051-555-0122</p>
            <h4>STAFF</h4>
            <p>Han Seo-yun, <em>Executive Director</em><br>Daniel Okafor, <em>Legal Counsel, Ports</em></p>
            <h4>BOARD</h4>
            <p>Marit Solheim, <em>Chair</em><br>Chen Yi-an</p>
            <p>June 24, 2017</p>
            <p>President Ines Valdoro<br>Assembly of Ports<br>14 Quai Street<br>Geneva 1202</p>
            <h4>Re: Detention of five crew members</h4>
            <p>Dear President Valdoro,</p>
            <p>We write about five people who wait aboard. They wait for a stamp.</p>
            <p>Sincerely,</p>
            <p>A handwritten signature in black ink that reads "Han Seo-yun". It is large.</p>
            <p>Han Seo-yun<br>Executive Director</p>
            """
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2017-06-24
            paper: Open Sea Record | at 27 Jungang-daero, 3rd Floor + Busan 48939 | tel 051-555-0120 | fax 051-555-0121 + 051-555-0122
            paper: STAFF: Han Seo-yun | title Executive Director; Daniel Okafor | title Legal Counsel, Ports
            paper: BOARD: Marit Solheim | title Chair; Chen Yi-an
            to: President Ines Valdoro | of Assembly of Ports | at 14 Quai Street + Geneva 1202
            subject: Detention of five crew members
            salutation: Dear President Valdoro,
            closing: Sincerely,
            signs: Han Seo-yun | title Executive Director
            """
        );
        letter.Rest.ShouldBe("We write about five people who wait aboard. They wait for a stamp.");
        letter.Told.ShouldContain("A handwritten signature in black ink");
    }

    [Fact]
    public void Text_from_a_PDF_has_a_page_number_in_its_date_and_a_paragraph_for_each_name()
    {
        var letter = ALetter.Read(
            """
            <p>1September 21, 2023</p>
            <p>President Ines Valdoro</p>
            <p>CC:</p><p>Marit Solheim</p><p>Kwon Hyeok-jin</p>
            <p><strong>Re: The return of crews</strong></p>
            <p>Dear President Ines Valdoro,</p>
            <p>We write about the crews that wait.</p>
            <p>Thank you.</p><p>Sincerely,</p>
            <p>Signature organizations and individuals (as of September 22, 2023)</p>
            <p>Organizations</p>
            <p>Crew Families - Java (CFJ) / Indonesia</p>
            <p>Citizens for Open Records, Inc. / USA</p>
            <p>Harbor Mission International</p>
            <h4>Individuals</h4>
            <p>Kim Do-yeong / Former surgeon &amp; chair of the committee at sea</p>
            """,
            published: "2023-09-22"
        );

        letter.Fields.ShouldBe(
            """
            kind: Letter
            date: 2023-09-21
            to: President Ines Valdoro
            subject: The return of crews
            salutation: Dear President Ines Valdoro,
            closing: Thank you.⏎Sincerely,
            copy: Marit Solheim
            copy: Kwon Hyeok-jin
            as of: 2023-09-22
            endorse: Organizations [organizations] Crew Families - Java (CFJ)||ID; Citizens for Open Records, Inc.||US; Harbor Mission International||
            endorse: Individuals [individuals] Kim Do-yeong|Former surgeon & chair of the committee at sea|
            """
        );
        letter.Rest.ShouldBe("We write about the crews that wait.");
        letter.Parts.HasCopiesOnTop.ShouldBeTrue();
        letter.Parts.Endorsements!.Value.Title.ShouldBe("Signature organizations and individuals");
    }

    [Fact]
    public void A_day_that_is_far_from_the_day_of_its_page_is_told() =>
        ALetter
            .Read("<p>June 24, 2017</p><p>Dear Ms. Solheim,</p><p>We wait.</p>", published: "2019-06-24")
            .Told.ShouldContain("2017-06-24, and the old site says 2019-06-24");

    [Fact]
    public void A_line_that_calls_a_note_stays_with_its_note()
    {
        var letter = ALetter.Read(
            """
            <p>June 24, 2017</p><p>Dear Ms. Solheim,</p><p>We wait.</p><p>Sincerely,</p>
            <p>Han Seo-yun<sup><a href="#fn1" id="r1">1</a></sup></p><p>Losalini Tamani</p>
            <ol><li id="fn1">On leave. <a href="#r1">↩</a></li></ol>
            """,
            OldKind.Letter
        );

        if (letter.Text.Notes.Length == 1)
            letter.Rest.ShouldBe("We wait.\nHan Seo-yun");
        letter.Parts.Signatories.ShouldContain(one => one.Value.Name == "Losalini Tamani");
    }

    [Fact]
    public void Paper_and_addressee_are_told_apart_without_a_date_between_them()
    {
        var letter = ALetter.Read(
            """
            <p>Open Sea Record<br>27 Jungang-daero<br>Jung-gu, Busan 48939<br>Tel: +82 51-555-0120</p>
            <p>H.E. Sudirman Halim<br>Consul, Crew Welfare Board<br>4 Daecheong-ro, Jung-gu<br>Busan 48936, Republic of Korea<br>Fax: +82 51-555-0172</p>
            <p>Your Excellency,</p><p>We write about the crew of the Mirae 3, who are still aboard.</p><p>Sincerely,</p><p>Rahmat Hidayat<br>Chair<br>Crew Families Association</p>
            """
        );

        letter.Fields.ShouldContain(
            "paper: Open Sea Record | at 27 Jungang-daero + Jung-gu, Busan 48939 | tel +82 51-555-0120"
        );
        letter.Parts.To.Select(one => one.Value.Name).ShouldBe(["H.E. Sudirman Halim"]);
    }

    [Theory]
    [InlineData(
        "<ul><li><strong>Daniel Okafor</strong><br>Legal Counsel<br>Open Sea Record</li><li><strong>Losalini Tamani</strong><br>Pacific Coordinator<br>Fishers’ Table</li></ul>"
    )]
    [InlineData(
        "<table><tr><td>Daniel Okafor</td><td>Legal Counsel</td><td>Open Sea Record</td></tr><tr><td>Losalini Tamani</td><td>Pacific Coordinator</td><td>Fishers’ Table</td></tr></table>"
    )]
    public void Who_signs_in_a_list_or_a_table_has_a_title_and_an_organization(string signatures) =>
        ALetter
            .Read(
                $"<p>Dear Minister,</p><p>We write about the crew of the Mirae 3, who are still aboard.</p><p>Sincerely,</p>{signatures}"
            )
            .Fields.ShouldContain(
                "signs: Daniel Okafor | title Legal Counsel | of Open Sea Record\nsigns: Losalini Tamani | title Pacific Coordinator | of Fishers’ Table"
            );

    [Fact]
    public void A_list_of_no_country_takes_none_from_the_list_before_it() =>
        ALetter
            .Read(
                """
                <p>Dear Minister,</p><p>We write about the crew of the Mirae 3, who are still aboard.</p><p>Sincerely,</p><p>Daniel Okafor</p>
                <p>Endorsed by:</p><p>Belgium</p><ul><li>Action des gens de mer</li></ul><p>International</p><ul><li>Coalition for Crew Lists</li></ul><p>Ports of the North</p><ul><li>Harbor Watch</li></ul>
                """
            )
            .Fields.ShouldContain(
                "endorse: Belgium [] Action des gens de mer||BE\nendorse: International [] Coalition for Crew Lists||\nendorse: Ports of the North [] Harbor Watch||"
            );
}
