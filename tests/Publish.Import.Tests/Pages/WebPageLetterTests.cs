using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Pages;

/// <summary>A letter on the page of a large site, with everything that such a page has around it.</summary>
public sealed class WebPageLetterTests
{
    private const string Html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <title>Letter from Open Sea Record to Minister Tamani | Open Sea Record</title>
        <link rel="canonical" href="https://old.example/news/2015/11/24/letter-minister-tamani">
        <link rel="shortlink" href="https://old.example/node/283">
        <meta property="og:site_name" content="Open Sea Record">
        <meta property="og:title" content="Letter from Open Sea Record to Minister Tamani">
        <meta name="description" content="Nine crew members held in port.">
        </head><body class="path-node page-node-type-letter">
        <a href="#skip" class="skip-link">Skip to main content</a>
        <div class="promo">Help us continue our work. Please give now.</div>
        <header class="site-header"><div class="logo"><a href="/">Open Sea Record</a></div>
          <nav><ul><li><a href="/ko">한국어</a></li><li><a href="/zh-hans">简中</a></li><li><a href="/countries">Countries</a></li><li><a href="/donate">Donate Now</a></li></ul></nav></header>
        <main id="main"><article class="node node--type-letter">
          <header class="article-header">
            <div class="tools"><a href="javascript:print()">Print</a></div>
            <div class="date">November 24, 2015 5:40PM EST</div>
            <div class="available-in"><span>Available In</span> <a href="/news/2015/11/24/letter-minister-tamani" class="active">English</a> <a href="/ko/news/2015/11/24/283">한국어</a></div>
            <h1>Letter from Open Sea Record to Minister Tamani</h1>
            <p class="subtitle">Re: Nine Crew Members in Port Custody</p>
          </header>
          <ul class="share"><li><a href="https://fb.example/s">Share this via Facebook</a></li><li><a href="https://tw.example/s">Share this via Twitter</a></li></ul>
          <div class="field field--name-field-addressee"><div class="field__item">Losalini Tamani<br>Minister of Fisheries<br>1 Princes Wharf<br>Suva<br>Fax: +679 555 0100</div></div>
          <div class="field field--name-body"><div class="field__item">
            <p>Re: Nine crew members in port custody</p>
            <p>Dear Minister Tamani,</p>
            <p>Open Sea Record is an independent organization that counts the crews of ships, and publishes what it finds in four languages.</p>
            <aside class="related-content"><h4>Related Content</h4><a href="/files/letter_tamani.pdf">letter_tamani.pdf</a></aside>
            <p>We ask you to let nine crew members go home. Additional information is <a href="/news/2015/11/21/nine?utm_source=x&amp;fbclid=1">available here</a>, and a copy of <a href="/files/register.pdf">the register</a> too.</p>
            <p>Sincerely,</p><p>Han Seo-yun<br>Executive Director<br>Open Sea Record</p>
          </div></div>
          <div class="field field--name-field-cc"><div class="field__label">CC:</div><div class="field__item">Joint Registry of Fishing Crews</div></div>
          <div class="donate-block"><p>Your tax deductible gift can help.</p><a href="/d?50">$50</a><a href="/d?100">$100</a></div>
          <div class="tags-block"><h4>Region / Country</h4><ul><li><a href="/pacific">Pacific</a></li><li><a href="/pacific/fiji">Fiji</a></li></ul></div>
          <div class="tags-block"><h4>Topic</h4><ul><li><a href="/topic/labor">Labor at sea</a></li></ul></div>
        </article>
        <section class="more"><h2>More Reading</h2><div><span>October 24, 2022</span><span>News Release</span><a href="/a">A register that nobody may read, and why it matters</a></div></section>
        <section><h2>Most Viewed</h2><ol><li><a href="/b">The ship nobody owns</a></li></ol></section>
        </main>
        <footer><p>Open Sea Record counts crews around the world and tells their families.</p><p>© 2022 Open Sea Record | 27 Jungang-daero</p></footer>
        <script>alert(1)</script></body></html>
        """;

    private readonly OldPage page = SavedPage.Read(Html);

    [Fact]
    public void What_the_site_says_is_read() =>
        page.ShouldSatisfyAllConditions(
            () => page.Title.ShouldBe("Letter from Open Sea Record to Minister Tamani"),
            () => page.Subtitle.ShouldBe("Re: Nine Crew Members in Port Custody"),
            () => page.Published.ShouldBe("2015-11-24T17:40:00-05:00"),
            () => page.Language.ShouldBe("en"),
            () => page.Kind.ShouldBe(OldKind.Letter),
            () => page.Description.ShouldBe("Nine crew members held in port."),
            () => page.Address.ShouldBe("https://old.example/news/2015/11/24/letter-minister-tamani"),
            () => page.OtherAddresses.ShouldContain("https://old.example/node/283"),
            () => page.OtherAddresses.ShouldContain("https://old.example/letters/crew"),
            () => page.Counterparts.ShouldBe([new Counterpart("ko", "https://old.example/ko/news/2015/11/24/283")]),
            () => page.Countries.ShouldBe(["Pacific", "Fiji"]),
            () => page.Topics.ShouldBe(["Labor at sea"]),
            () => page.Files.ShouldBe([new OldFile("https://old.example/files/letter_tamani.pdf", "letter_tamani.pdf")])
        );

    [Fact]
    public void The_whole_letter_is_the_text_and_nothing_else() =>
        page.Words()
            .ShouldBe(
                "Losalini Tamani Minister of Fisheries 1 Princes Wharf Suva Fax: +679 555 0100 Re: Nine crew members in port custody Dear Minister Tamani, "
                    + "Open Sea Record is an independent organization that counts the crews of ships, and publishes what it finds in four languages. "
                    + "We ask you to let nine crew members go home. Additional information is available here, and a copy of the register too. "
                    + "Sincerely, Han Seo-yun Executive Director Open Sea Record CC: Joint Registry of Fishing Crews"
            );

    [Fact]
    public void Links_lead_somewhere_from_anywhere_and_carry_nothing_to_track_with() =>
        page
            .Content.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["https://old.example/news/2015/11/21/nine", "https://old.example/files/register.pdf"]);

    [Fact]
    public void What_was_left_out_is_told() =>
        page.LeftOut.ShouldSatisfyAllConditions(
            () => page.LeftOut.ShouldContain(words => words.StartsWith("More Reading")),
            () => page.LeftOut.ShouldContain(words => words.StartsWith("Most Viewed")),
            () => page.LeftOut.ShouldContain(words => words.StartsWith("Share this via Facebook")),
            () => page.LeftOut.ShouldContain(words => words.StartsWith("Your tax deductible gift"))
        );

    [Fact]
    public void There_is_nothing_to_doubt() => page.Doubts.ShouldBeEmpty();
}
