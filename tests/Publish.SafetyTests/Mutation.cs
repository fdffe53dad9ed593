using System.Text;

namespace Publish.SafetyTests;

/// <summary>
/// Breaks a file as accidents and enemies do: bytes, cuts, pieces of grammars in the wrong place, too much of
/// something.
/// </summary>
internal sealed class Mutation(Random chance)
{
    private static readonly string[] Pieces =
    [
        "\0",
        "\u0001",
        "\u001B[2J",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u061C",
        "\u200B",
        "\u200E",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u2066",
        "\uFEFF",
        "\uFDD0",
        "\uFFFE",
        "\uFFFF",
        "😀",
        "\U0001F468‍\U0001F469",
        "e\u0301\u0301\u0301",
        "\uE000",
        "\\ud800",
        "\"\\ud800\"",
        "\"\\uFFFE\"",
        "\"\\0\"",
        "\"\\x1b\"",
        "\"\\U0010FFFF\"",
        "\"\\UFFFFFFFF\"",
        "\r",
        "\r\n",
        "\n",
        "\n\n",
        "\t",
        "---\n",
        "\n---\n",
        "...\n",
        "%YAML 9.9\n---\n",
        ": ",
        "- ",
        "? ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "&a ",
        "*a",
        "!!binary ",
        "!<tag:x> ",
        "<<: *a\n",
        "|\n",
        "|9-\n",
        ">+2\n",
        "\"",
        "'",
        "#",
        " # ",
        "~",
        "null",
        "true",
        "0x7fffffffffffffff",
        "-1",
        "1e999",
        "99999999999999999999",
        "NaN",
        "0000-00-00",
        "9999-12-31T23:59:59+14:00",
        "0001-01-01T00:00:00+14:00",
        "2024-02-30",
        "2024-03-05T24:00:60+99:99",
        "../../../etc/passwd",
        "/etc/passwd",
        "C:\\x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https://[::1",
        "http://a:99999999/",
        "//x",
        "mailto:",
        "%",
        "%00",
        "%zz",
        "%C0%AE",
        "letters/",
        "pages/about",
        "press-releases/2024-03-07-answered",
        "en",
        "ko",
        "zh-Hans",
        "x-klingon",
        "han",
        "person: han\n",
        "file: ",
        "entries: people.csv",
        "name: ",
        "title: ",
        "{en: x, ko: y}",
        "- - - - x",
        "name,note,country\n",
        "a,\"b\nc",
        "\"\"\"",
        ",,,,,,",
        "*",
        "**",
        "***",
        "_",
        "^",
        "~~",
        "`",
        "```\n",
        "~~~x\n",
        "[",
        "](",
        "![",
        "[^1]",
        "[^1]: x\n",
        "[^1]: [^1]\n",
        "[a]: /b\n",
        "{#a}",
        "{lang=ko}",
        "{.x onclick=y}",
        "# ",
        "###### ",
        "> ",
        "1. ",
        "999999999. ",
        "- [ ] ",
        "| a | b |\n|---|---|\n",
        "|",
        "***\n",
        "===\n",
        "    ",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?x",
        "<script>",
        "<svg onload=x>",
        "&#0;",
        "&#x110000;",
        "&nbsp;",
        "\\",
        "<svg viewBox=\"0\">",
        "<svg viewBox=\"a b c d\" width=\"1e400\">",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
        "<?xml version=\"1.1\" encoding=\"utf-7\"?>",
    ];

    private static readonly int[] Times = [2, 5, 30, 200, 3000];

    /// <summary>The same file, broken in one place or a few.</summary>
    /// <param name="others">Files that it may get a part of.</param>
    public byte[] Of(byte[] file, IReadOnlyList<byte[]> others)
    {
        var broken = file;
        for (var left = chance.Next(1, 5); left > 0; left--)
            broken = Once(broken, others[chance.Next(others.Count)]);
        return broken;
    }

    private byte[] Once(byte[] file, byte[] other)
    {
        var at = chance.Next(file.Length + 1);
        var end = Math.Min(file.Length, at + chance.Next(1, 200));
        return chance.Next(12) switch
        {
            0 => [.. file[..at], (byte)chance.Next(256), .. file[Math.Min(at + 1, file.Length)..]],
            1 => [.. file[..at], .. file[end..]],
            2 => file[..at],
            3 => [.. file[..end], .. Many(file[at..end]), .. file[end..]],
            4 => [.. file[..at], .. Part(other), .. file[at..]],
            5 => InPlaceOfAValue(file),
            6 => [.. file[..at], .. Many(Piece()), .. file[at..]],
            7 =>
            [
                .. file[..at],
                .. Enumerable.Range(0, chance.Next(1, 40)).Select(_ => (byte)chance.Next(256)),
                .. file[at..],
            ],
            _ => [.. file[..at], .. Piece(), .. file[at..]],
        };
    }

    private byte[] InPlaceOfAValue(byte[] file)
    {
        var colons = Enumerable
            .Range(0, file.Length)
            .Where(index => file[index] is (byte)':' or (byte)',' or (byte)' ')
            .ToArray();
        if (colons.Length == 0)
            return Piece();
        var from = colons[chance.Next(colons.Length)] + 1;
        var length = file.AsSpan(from).IndexOfAny("\n,}]"u8);
        return [.. file[..from], (byte)' ', .. Piece(), .. file[(length < 0 ? file.Length : from + length)..]];
    }

    private byte[] Piece() => Encoding.UTF8.GetBytes(Pieces[chance.Next(Pieces.Length)]);

    private byte[] Many(byte[] piece)
    {
        var times = Math.Min(Times[chance.Next(Times.Length)], 200_000 / Math.Max(piece.Length, 1));
        return [.. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes)];
    }

    private byte[] Part(byte[] other)
    {
        var at = chance.Next(other.Length + 1);
        return other[at..Math.Min(other.Length, at + chance.Next(1, 400))];
    }
}
