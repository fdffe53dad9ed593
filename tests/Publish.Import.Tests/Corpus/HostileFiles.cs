using System.Collections.Immutable;
using System.Text;

namespace Publish.Import.Tests.Corpus;

/// <summary>Files that a folder of saved pages should not have, and often has.</summary>
internal static class HostileFiles
{
    private const string Letter =
        "<html><head><title>Letter</title></head><body><p>March 5, 2019</p><p>Dear Minister,</p><p>We write to you once more.</p><p>Sincerely,</p><p>Han Seo-yun</p></body></html>";

    private const string Korean =
        "<html><head><meta charset=\"utf-8\"><title>서한</title></head><body><p>장관님께</p><p>항만에 갇힌 선원들에 관하여 씁니다. 답을 기다립니다.</p><p>감사합니다.</p></body></html>";

    public static ImmutableArray<(string Name, byte[] Bytes)> All { get; } =
    [
        ("empty.html", []),
        ("white.html", Utf8(" \n\t\n ")),
        ("zeros.html", new byte[5000]),
        ("noise.html", Noise(40_000)),
        ("noise.xml", Noise(4_000)),
        ("noise.md", Noise(4_000)),
        ("noise.docx", Noise(4_000)),
        ("noise.json", Noise(4_000)),
        ("picture.html", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, .. Noise(500)]),
        ("korean-says-utf-8.html", Old("euc-kr").GetBytes(Korean)),
        ("utf-8-says-korean.html", Utf8(Korean.Replace("utf-8", "euc-kr", StringComparison.Ordinal))),
        ("unknown-charset.html", Utf8(Korean.Replace("utf-8", "x-klingon", StringComparison.Ordinal))),
        (
            "utf-7.html",
            Utf8(Letter.Replace("<head>", "<head><meta charset=\"utf-7\">+ADw-script+AD4-", StringComparison.Ordinal))
        ),
        (
            "shift-jis.html",
            Old("shift_jis").GetBytes("<html><title>手紙</title><p>港にとどまる船員についてのお願いです。</p></html>")
        ),
        ("utf-16.html", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Letter)]),
        ("utf-16-half.html", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Letter)[..^3]]),
        ("truncated-tag.html", Utf8(Letter[..120] + "<p class=\"")),
        ("truncated-comment.html", Utf8(Letter[..100] + "<!-- ")),
        ("truncated-character.html", Utf8(Korean)[..^70]),
        (
            "script.html",
            Utf8(
                Letter.Replace(
                    "<p>We",
                    "<script>document.write('<p>'.repeat(1e9))</script><p onclick=\"alert(1)\" onmouseover=alert(2)>We",
                    StringComparison.Ordinal
                )
            )
        ),
        (
            "links.html",
            Utf8(
                Letter.Replace(
                    "We write",
                    "<a href=\"javascript:alert(1)\">We</a> <a href=\" java\nscript:alert(1)\">write</a> <a href=\"data:text/html,x\">to</a> <a href=\"vbscript:x\">x</a><img src=x onerror=alert(1)>",
                    StringComparison.Ordinal
                )
            )
        ),
        (
            "out.html",
            Utf8(
                Letter.Replace(
                    "We write",
                    "<img src=\"../../../../etc/passwd\"><a href=\"..\\..\\..\\secret.pdf\">We</a> <a href=\"/../../x.pdf\">write</a> <a href=\"file:///etc/passwd\">x</a> <a href=\"%2e%2e/%2e%2e/y.pdf\">y</a><a href=\"//\">z</a><a href=\"http://[bad\">w</a>",
                    StringComparison.Ordinal
                )
            )
        ),
        (
            "base.html",
            Utf8(
                Letter.Replace(
                    "<head>",
                    "<head><base href=\"javascript:alert(1)//\"><link rel=canonical href=\"http://[\">",
                    StringComparison.Ordinal
                )
            )
        ),
        ("deep.html", Utf8(Repeat("<div>", 20_000) + Letter)),
        ("deep-inline.html", Utf8("<p>" + Repeat("<b><i>", 8_000) + "Dear Minister,")),
        ("deep-lists.html", Utf8(Repeat("<ul><li>", 3_000) + "Dear Minister,")),
        ("deep-tables.html", Utf8(Repeat("<table><tr><td>", 2_000) + "Dear Minister,")),
        ("attributes.html", Utf8("<p " + Repeat("a=b ", 20_000) + ">Dear Minister,</p>")),
        ("one-line.html", Utf8("<p>" + Repeat("We write to you. ", 20_000) + "</p>")),
        (
            "notes.html",
            Utf8(
                "<p>"
                    + string.Concat(
                        Enumerable.Range(1, 3_000).Select(note => $"x<sup><a href=#n{note}>{note}</a></sup>")
                    )
                    + "</p><ol>"
                    + string.Concat(
                        Enumerable
                            .Range(1, 3_000)
                            .Select(note => $"<li id=n{note}><a href=#n{(note * 7) % 3000}>y</a></li>")
                    )
                    + "</ol>"
            )
        ),
        (
            "note-of-itself.html",
            Utf8("<p>Text<a href=#a id=b>1</a></p><p id=a><a href=#b>1</a> See<a href=#a>1</a></p>")
        ),
        (
            "list.html",
            Utf8(
                "<html><title>Letters</title><ul>"
                    + string.Concat(
                        Enumerable
                            .Range(1, 200)
                            .Select(at =>
                                $"<li><a href=\"/letters/{at}\">Letter {at}</a> March {(at % 28) + 1}, 2019</li>"
                            )
                    )
                    + "</ul></html>"
            )
        ),
        (
            "frames.html",
            Utf8("<html><frameset cols=20%,80%><frame src=menu.htm><frame src=../../../etc/passwd></frameset></html>")
        ),
        ("refresh.html", Utf8("<html><meta http-equiv=refresh content=\"0; url=//evil.example\"></html>")),
        (
            "entities.xml",
            Utf8(
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&b;&x;</title></item></channel></rss>"
            )
        ),
        (
            "ld.html",
            Utf8(
                Letter.Replace(
                    "<head>",
                    "<head><script type=\"application/ld+json\">" + Repeat("[", 50_000) + "</script>",
                    StringComparison.Ordinal
                )
            )
        ),
        ("odd \u202e name\u0301 #?%2f.html", Utf8(Letter)),
        ("..hidden..html", Utf8(Letter)),
        ("CON.html", Utf8(Letter)),
        ("bad-front.md", Utf8("---\ntitle: [\n&a: *a\n---\n\nDear Minister,\n")),
        (
            "tags.md",
            Utf8(
                "---\ntitle: !!System.Diagnostics.Process {}\ndate: 0000-99-99\n---\n\n<script>alert(1)</script>\n[x](javascript:alert(1)) "
                    + Repeat("[", 5_000)
                    + Repeat("*_", 5_000)
            )
        ),
        (
            "dates.html",
            Utf8(
                Letter
                    .Replace("March 5, 2019", "February 31, 99999", StringComparison.Ordinal)
                    .Replace(
                        "<head>",
                        "<head><meta property=\"article:published_time\" content=\"9999-99-99T99:99\">",
                        StringComparison.Ordinal
                    )
            )
        ),
        ("control.html", Utf8("<p>a\u0000b\u0001c\uffff\u2028\u2029\ud7fb\u200f</p>")),
        ("form-feeds.txt", Utf8(Repeat("\f\n1\n", 5_000))),
        ("long-line.txt", Utf8(Repeat("          x", 20_000))),
    ];

    private static Encoding Old(string charset) => CodePagesEncodingProvider.Instance.GetEncoding(charset)!;

    private static byte[] Utf8(string words) => Encoding.UTF8.GetBytes(words);

    private static string Repeat(string words, int times) => new StringBuilder().Insert(0, words, times).ToString();

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(6).NextBytes(noise);
        return noise;
    }
}
