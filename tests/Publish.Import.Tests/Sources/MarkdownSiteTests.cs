using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Sources;

/// <summary>A site that Hugo, Jekyll or Statiq made of Markdown comes in with its front matter in its places.</summary>
public sealed class MarkdownSiteTests
{
    [Theory]
    [InlineData(
        "---\ntitle: \"On returns\"\ndate: 2015-11-24T17:40:00+09:00\nlastmod: 2016-01-05\ndraft: true\nslug: returns\naliases: [/old/, /older.html]\ntags:\n  - Refugees\n  - Returns\ndescription: In short\nimage:\n  src: gate.jpg\n  alt: A gate\n---\n"
    )]
    [InlineData(
        "+++\ntitle = 'On returns' # a comment\ndate = 2015-11-24T17:40:00+09:00\nlastmod = 2016-01-05\ndraft = true\nslug = \"returns\"\naliases = [\n  \"/old/\", # one\n  \"/older.html\",\n]\ntags = ['Refugees', \"Returns\"]\ndescription = \"\"\"\nIn short\"\"\"\n[image]\nsrc = \"gate.jpg\"\nalt = \"A gate\"\n[[resources]]\nname = { a = 1, b = [2] }\n+++\n"
    )]
    [InlineData(
        "{\"title\": \"On returns\", \"date\": \"2015-11-24T17:40:00+09:00\", \"lastmod\": \"2016-01-05\", \"draft\": true, \"slug\": \"returns\", \"aliases\": [\"/old/\", \"/older.html\"], \"tags\": [\"Refugees\", \"Returns\"], \"description\": \"In short\", \"image\": {\"src\": \"gate.jpg\", \"alt\": \"A gate\"}}\n"
    )]
    public void Front_matter_of_each_form_says_the_same(string front)
    {
        using var folder = new OldFolder()
            .With("content/letters/on-returns.md", front + "Text.\n")
            .With("hugo.toml", "baseURL = \"https://old.example/\"\n");
        var page = folder.Page();
        page.Doubts.ShouldBeEmpty();
        (page.Title, page.Published, page.Updated, page.IsDraft, page.Description, page.Kind).ShouldBe(
            ("On returns", "2015-11-24T17:40:00+09:00", "2016-01-05", true, "In short", OldKind.Letter)
        );
        page.Address.ShouldBe("https://old.example/letters/returns/");
        page.OtherAddresses.ShouldBe(["/old/", "/older.html"]);
        page.Topics.ShouldBe(["Refugees", "Returns"]);
        page.Image.ShouldBe(new("https://old.example/letters/returns/gate.jpg", null, "A gate"));
        page.Content.InnerHtml.Trim().ShouldBe("<p>Text.</p>");
    }

    [Fact]
    public void Hugo_pairs_by_the_names_and_folders_of_its_texts()
    {
        const string Front = "---\ntitle: A\n---\nText";
        using var names = new OldFolder()
            .With("content/letters/a.md", Front)
            .With("content/letters/a.ko.md", Front)
            .With("content/letters/b.md", Front)
            .With("hugo.yaml", "defaultContentLanguage: en\n");
        names
            .Pages()
            .Select(page => (page.Address, page.Language, page.Group))
            .ShouldBe([
                ("/ko/letters/a/", "ko", "letters//a"),
                ("/letters/a/", "en", "letters//a"),
                ("/letters/b/", "en", null),
            ]);
        using var folders = new OldFolder()
            .With("content/en/letters/a/index.md", Front)
            .With("content/zh-hant/letters/a/index.md", Front)
            .With("content/en/_index.md", Front);
        folders
            .Pages()
            .Select(page => (page.Address, page.Language, page.Group))
            .ShouldBe([
                ("/letters/a/", "en", "letters/a//index"),
                ("/zh-hant/letters/a/", "zh-Hant", "letters/a//index"),
            ]);
        using var keys = new OldFolder()
            .With("content/a.md", "---\ntitle: A\ntranslationKey: x\n---\n")
            .With("content/b.ko.md", "---\ntitle: B\ntranslationKey: x\n---\n");
        keys.Pages().Select(page => page.Group).ShouldBe(["x", "x"]);
    }

    [Fact]
    public void The_shortcodes_of_Hugo_are_what_they_showed()
    {
        using var folder = new OldFolder()
            .With("content/letters/b.md", "---\ntitle: B\nurl: /there/\n---\n")
            .With("content/letters/a/gate.jpg", "picture")
            .With(
                "content/letters/a/index.md",
                """
                ---
                title: A
                ---
                See [that letter]({{< ref "b.md#part" >}}) and [it](../b.md).[^1][^2]

                {{< figure src="gate.jpg" alt="A gate" caption="At the *gate*" >}}

                {{% notice tip %}}
                Kept words
                {{% /notice %}}

                [^1]: A source.

                [^2]: Another.
                """
            );
        var page = folder.Pages()[0];
        page.Content.QuerySelectorAll("p a[href^='/']")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["/there/#part", "/there/"]);
        page.Content.QuerySelector("figure")!
            .InnerHtml.ShouldBe(
                "<img src=\"/letters/a/gate.jpg\" alt=\"A gate\"><figcaption>At the <em>gate</em></figcaption>"
            );
        page.Content.TextContent.ShouldContain("Kept words");
        page.Doubts.ShouldHaveSingleItem().Excerpt.ShouldBe("{{% notice tip %}}");
        page.Content.QuerySelector(
                "#"
                    + page.Content.QuerySelector("a.footnote-ref")!
                        .GetAttribute("href")![1..]
                        .Replace(":", "\\:", StringComparison.Ordinal)
            )!
            .TextContent.Trim()
            .ShouldStartWith("A source.");
        page.Content.QuerySelectorAll("a.footnote-ref").Select(call => call.TextContent).ShouldBe(["1", "2"]);
        using var source = folder.Open();
        source.Open("/letters/a/gate.jpg").ShouldNotBeNull().Dispose();
        source.Open("/letters/a/../../../../../../etc/hostname").ShouldBeNull();
    }

    [Fact]
    public void Jekyll_says_the_date_in_the_name_and_the_address_in_its_settings()
    {
        using var folder = new OldFolder()
            .With("_config.yml", "url: https://old.example\npermalink: /:year/:month/:title/\nlang: en\n")
            .With(
                "_posts/2015-11-24-on-returns.md",
                "---\ntitle: On returns\nredirect_from: /r/\ntags: [A, B]\n---\nSee [x]({% post_url 2015-11-25-more %}) and [y]({{ site.baseurl }}/y/).{: .big}\n{% include share.html %}\n\n{: .box}\n> Quoted\n"
            )
            .With("_posts/2015-11-25-more.md", "---\ntitle: More\npublished: false\n---\nText")
            .With("_drafts/soon.md", "---\ntitle: Soon\n---\nText")
            .With("about.md", "---\ntitle: About\nlayout: page\npermalink: /about/\n---\nText")
            .With("README.md", "no page")
            .With("_layouts/a.html", "---\n---\n");
        var pages = folder.Pages();
        pages
            .Select(page => (page.Title, page.Address, page.Published, page.IsDraft))
            .ShouldBe([
                ("Soon", "https://old.example/soon.html", null, true),
                ("On returns", "https://old.example/2015/11/on-returns/", "2015-11-24", false),
                ("More", "https://old.example/2015/11/more/", "2015-11-25", true),
                ("About", "https://old.example/about/", null, false),
            ]);
        pages[1]
            .Content.InnerHtml.Trim()
            .ShouldStartWith("<p>See <a href=\"https://old.example/2015/11/more/\">x</a> and <a href=\"/y/\">y</a>.");
        pages[1].Content.QuerySelector("blockquote p")!.TextContent.ShouldBe("Quoted");
        pages[1].Doubts.ShouldHaveSingleItem().Excerpt.ShouldBe("{% include share.html %}");
        pages[3].Kind.ShouldBe(OldKind.Page);
    }

    [Fact]
    public void Statiq_needs_no_dashes_above_its_front_matter()
    {
        using var folder = new OldFolder().With(
            "input/letters/a.md",
            "Title: On returns\nPublished: 2015-11-24\nRedirectFrom: old/place\n---\n# Head\n\nText\n"
        );
        var page = folder.Page();
        (page.Title, page.Published, page.Address).ShouldBe(("On returns", "2015-11-24", "/letters/a"));
        page.OtherAddresses.ShouldBe(["old/place"]);
        page.Content.TextContent.Trim().ShouldStartWith("Head");
    }

    [Theory]
    [InlineData("---\ntitle: Letter: On returns\ndate: 2015-11-24\n---\nText", "Letter: On returns")]
    [InlineData("---\n&a [*a, *a]\n---\nText", "a")]
    [InlineData("+++\ntitle = \n= = [[[\n+++\nText", "a")]
    [InlineData("{\"title\": ", "a")]
    [InlineData("---\n---\n", "a")]
    [InlineData("", "a")]
    public void Front_matter_that_cannot_be_read_is_told_and_the_text_kept(string text, string title)
    {
        using var folder = new OldFolder().With("a.md", text);
        folder.Page("a.md").Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("date = 2019-03-05", "2019-03-05")]
    [InlineData("date = 2019-03-05T10:00:00", "2019-03-05")]
    [InlineData("date = 2019-03-05 10:00:00", "2019-03-05")]
    [InlineData("date = 2019-03-05T10:00:00Z", "2019-03-05T10:00:00+00:00")]
    [InlineData("date = 2019-03-05T10:00:00.125-05:30", "2019-03-05T10:00:00-05:30")]
    [InlineData("date = \"2019-03-05T10:00:00+09:00\"", "2019-03-05T10:00:00+09:00")]
    public void A_date_of_TOML_is_the_day_and_the_offset_that_were_written(string line, string date)
    {
        using var folder = new OldFolder().With("a.md", $"+++\ntitle = 'A'\n{line}\n+++\nText");
        folder.Page("a.md").Published.ShouldBe(date);
    }

    [Theory]
    [InlineData("title = \"\"\"\nOn \\\n    returns\"\"\"", "On returns")]
    [InlineData("title = '''\nOn 'returns\\'''' ", "On 'returns\\'")]
    [InlineData("title = \"\\u2018On\\U00002019 returns\\t\"", "‘On’ returns")]
    [InlineData("\"title\" = \"On # returns\" # said", "On # returns")]
    [InlineData("x.y = 1\ntitle = 'On returns'\n[x.z]\ntitle = 'Not'", "On returns")]
    [InlineData("title = 'On returns'\r\n[[a]]\r\nb = 1\r\n[[a]]\r\nb = 2\r\n", "On returns")]
    public void A_title_of_TOML_is_read_in_every_form(string lines, string title)
    {
        using var folder = new OldFolder().With("a.md", $"+++\n{lines}\n+++\nText");
        var page = folder.Page("a.md");
        page.Doubts.ShouldBeEmpty();
        page.Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("draft = yes\ntags = ['a', \"b\"]\ntitle = 'On returns'", "Line 2, column 9", "draft = yes")]
    [InlineData("title = 'On returns'\ntags = ['a', 'b']\n\nfrom ATHENS", "Line 5, column 6", "from ATHENS")]
    [InlineData("tags = ['a', 'b']\ntitle = 'On returns'\nslug = 'a", "Line 4, column 9", "slug = 'a")]
    public void A_line_that_is_no_TOML_is_told_with_its_place_and_the_others_are_read(
        string lines,
        string place,
        string line
    )
    {
        using var folder = new OldFolder().With("a.md", $"+++\n{lines}\n+++\nText");
        var page = folder.Page("a.md");
        page.Title.ShouldBe("On returns");
        page.Topics.ShouldBe(["a", "b"]);
        var doubt = page.Doubts.ShouldHaveSingleItem();
        doubt.Message.ShouldBe($"{place} of the front matter could not be read.");
        doubt.Excerpt.ShouldBe(line);
    }

    [Theory]
    [InlineData("description = \"\"\"\n", 30, 6)]
    [InlineData("description = \"\\uD800\"\n", 0, 1)]
    [InlineData("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r = 1\n", 0, 1)]
    public void What_is_no_TOML_at_all_has_its_plain_lines(string broken, int words, int doubts)
    {
        var lines = broken + string.Concat(Enumerable.Repeat("words\n", words));
        using var folder = new OldFolder().With("a.md", $"+++\ntitle = \"On returns\"\n{lines}+++\nText");
        var page = folder.Page("a.md");
        page.Title.ShouldBe("On returns");
        page.Doubts.Length.ShouldBe(doubts);
    }

    [Fact]
    public void Nothing_that_runs_comes_in()
    {
        using var folder = new OldFolder().With(
            "a.md",
            "# A\n\n<script>x()</script><p onclick=\"x()\">Words</p>\n\n[b](javascript:x())\n"
        );
        folder.Page("a.md").Content.InnerHtml.ShouldNotContain("x()");
    }

    [Fact]
    public void Marks_without_end_cost_no_more_than_their_length()
    {
        foreach (
            var sign in new[]
            {
                "[",
                "**a ",
                "{{< ",
                "{% ",
                "> ",
                "{:",
                "`",
                "+++\n",
                "---\n",
                "[[a]\n",
                "a = [",
                "a = {b = ",
            }
        )
        {
            using var folder = new OldFolder().With(
                "a.md",
                "+++\n"
                    + string.Concat(Enumerable.Repeat(sign, 20_000))
                    + "\n+++\n"
                    + string.Concat(Enumerable.Repeat(sign, 20_000))
            );
            folder.Read("a.md").ShouldHaveSingleItem();
        }
    }
}
