using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Import.Tests.Text;

/// <summary>Whatever an old page is made of, what is written of it says the same.</summary>
public sealed class AnyPageTests
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["en"] =
        [
            "They wait.",
            "Mr. Kwon of the U.S. office said “No.”",
            "1. Ratify",
            "#5",
            "a_b_c",
            "2 * 3 * 4",
            "*stars*",
            "[sic]",
            "[1]",
            "](x)",
            "a|b",
            "C:\\temp\\",
            "\\*",
            "5 &lt; 6",
            "&lt;b&gt;",
            "&amp;amp; so on",
            "R&amp;D;",
            "https://example.org/a_b?c=d",
            "(www.example.org)",
            "- dash",
            "+ plus",
            "--- ",
            "===",
            "`tick`",
            "{lang=ko}",
            "{#id}",
            "x^2^",
            "~~~",
            "!",
            "!!",
            ":",
            "> quoted",
            "'quoted' \"words\"",
            "don't",
            "&nbsp;",
            "100&nbsp;km",
            "한국",
            "__init__",
            "_x_",
            "wait!",
            "[^1]",
            "[^1]: x",
            "12345. x",
            "mailto:a@example.org",
        ],
        ["ko"] =
        [
            "기록은 있습니다.",
            "2023. 5. 2. 하역하였다.",
            "“확인합니다.”",
            "(가)",
            "1) 첫째",
            "37%가 ‘그렇다’",
            "「법률」은",
            "*중요*",
            "[자료]",
            "NGO",
            "「",
            "」",
            "·",
            "https://example.org/에서",
            "習近平",
            "―",
            "#해시",
            "_밑줄_",
        ],
        ["zh-Hans"] =
        [
            "记录存在。",
            "他说：“我知道。”",
            "为什么？",
            "《规则》第14条！",
            "——",
            "（一）",
            "1、第一",
            "*重要*",
            "[资料]",
            "NGO",
            "、",
            "한국",
            "：",
            "_下_",
            "１００",
        ],
    };

    private static readonly string[] Inlines =
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "sup",
        "sub",
        "code",
        "font",
        "span",
        "small",
        "cite",
        "span lang=ko",
        "span lang=ja",
        "span lang=fr",
        "span lang=zh-tw",
        "a href='https://example.org/x y'",
        "a href=/site/path",
        "a href='mailto:a@example.org'",
        "a href='javascript:x'",
        "a name=here",
        "a href=#here",
        "s",
        "q",
        "kbd",
    ];

    private static readonly string[] Alone =
    [
        "<br>",
        "<br><br>",
        "<img src=/a.jpg alt='A [gull] *x*'>",
        "<!-- c -->",
        "<hr>",
        " ",
        "\n",
        "19<sup>th</sup>",
        "m<sup>2</sup>",
    ];

    private static Gen<string> Line(string language, int depth) =>
        Part(language, depth).NonEmptyListOf().Select(parts => string.Concat(parts.Take(4)));

    private static Gen<string> Part(string language, int depth) =>
        depth == 0
            ? Gen.OneOf(Gen.Elements(Words[language]), Gen.Elements(Words[language]).Select(words => words + " "))
            : Gen.Frequency(
                (5, Part(language, 0)),
                (1, Gen.Elements(Alone)),
                (
                    4,
                    from name in Gen.Elements(Inlines)
                    from inner in Line(language, depth - 1)
                    select $"<{name}>{inner}</{name.Split(' ')[0]}>"
                )
            );

    private static Gen<string> Block(string language, int depth)
    {
        var line = Line(language, 2);
        var inner = depth == 0 ? line : Gen.OneOf(line, Block(language, depth - 1), Blocks(language, depth - 1));
        return Gen.OneOf(
            line,
            line.Select(words => $"<p>{words}</p>"),
            line.Select(words => $"<p>{words}"),
            line.Select(words => $"<center><font size=2>{words}</font></center>"),
            from level in Gen.Choose(1, 6)
            from words in line
            select $"<h{level} id=here>{words}</h{level}>",
            from name in Gen.Elements("ul", "ol", "ol start=4")
            from items in inner.NonEmptyListOf()
            select $"<{name}>{string.Concat(items.Take(3).Select(item => $"<li>{item}"))}</{name.Split(' ')[0]}>",
            from term in line
            from said in inner
            select $"<dl><dt>{term}<dd>{said}</dl>",
            inner.Select(words => $"<blockquote>{words}</blockquote>"),
            inner.Select(words => $"<div lang=ko>{words}</div>"),
            inner.Select(words => $"<b>{words}</b>"),
            from name in Gen.Elements("td", "th")
            from cells in Line(language, 1).ArrayOf(6)
            select $"<table><tr><{name}>{cells[0]}<{name}>{cells[1]}<tr><td>{cells[2]}<td>{cells[3]}<tr><td colspan=2>{cells[4]}<tr><td>{cells[5]}</table>",
            inner.Two().Select(cells => $"<table><tr><td>{cells.Item1}<td><p>{cells.Item2}<p>x<p>y</table>"),
            line.Select(words => $"<figure><img src=/f.png alt='x'><figcaption>{words}</figcaption></figure>"),
            line.Select(words =>
                $"<div class=wp-caption><a href=/f.png><img src=/f.png></a><p class=wp-caption-text>{words}</p></div>"
            ),
            Gen.Elements(Words[language]).Select(words => $"<pre>{words}\n  ``` {words}\n\n{words}</pre>"),
            Gen.Constant("<hr>")
        );
    }

    private static Gen<string> Blocks(string language, int depth) =>
        Block(language, depth).NonEmptyListOf().Select(blocks => string.Concat(blocks.Take(4)));

    internal static readonly Gen<(string Language, string Html)> Pages =
        from language in Gen.Elements("en", "ko", "zh-Hans")
        from html in Blocks(language, 2)
        from notes in Gen.Elements(
            "",
            "<p>x<sup><a href=#n1>1</a></sup> y <a href=#n2>[2]</a></p><hr><p id=n1>1. One <b>note</b></p><p id=n2>[2] Two: <i>so</i></p>"
        )
        select (language, html + notes);

    [Fact]
    public void What_is_written_says_what_was_read() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
            {
                var reread = Reread.In(page.Language, page.Html);
                reread
                    .Differences.Select(one => $"{one.Message} {one.Excerpt}")
                    .ShouldBeEmpty($"{page.Html}\n----\n{reread.Blocks}\n----\n{reread.Markdown}");
                reread
                    .Old.Doubts.Where(doubt => doubt.Kind == DoubtKind.Differs)
                    .Select(doubt => doubt.Excerpt)
                    .ShouldBeEmpty(page.Html);
            })
            .Check(
                Config.QuickThrowOnFailure.WithMaxTest(
                    int.TryParse(Environment.GetEnvironmentVariable("PAGES"), out var many) ? many : 300
                )
            );
}
