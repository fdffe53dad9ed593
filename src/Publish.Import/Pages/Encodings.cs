using System.Text;

namespace Publish.Import;

/// <summary>
/// The encodings that old pages name, by any of their names, each as its widest form: browsers always read them so.
/// </summary>
internal static class Encodings
{
    public const int Korean = 949;
    public const int Simplified = 54936;
    public const int Traditional = 950;
    public const int Japanese = 932;
    public const int JapaneseUnix = 51932;
    public const int Western = 1252;

    public static Encoding? Named(string? label) =>
        label?.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            null or "" => null,
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            "utf-16" or "utf-16le" or "unicode" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "euc-kr"
            or "euckr"
            or "ks_c_5601-1987"
            or "ks_c_5601-1989"
            or "ksc5601"
            or "ksc_5601"
            or "korean"
            or "cp949"
            or "ms949"
            or "uhc"
            or "windows-949"
            or "x-windows-949" => Of(Korean),
            "gb2312"
            or "gb_2312-80"
            or "gbk"
            or "gb18030"
            or "cp936"
            or "ms936"
            or "x-gbk"
            or "chinese"
            or "hz-gb-2312"
            or "euc-cn" => Of(Simplified),
            "big5" or "big5-hkscs" or "big5hkscs" or "cn-big5" or "x-x-big5" or "cp950" => Of(Traditional),
            "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "cp932" => Of(Japanese),
            "euc-jp" or "x-euc-jp" => Of(JapaneseUnix),
            "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" => Of(
                Western
            ),
            var other => Other(other),
        };

    /// <summary>Bytes that do not decode become U+FFFD.</summary>
    public static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Lost)
        ?? Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Lost);

    /// <summary>What an encoding puts there by itself is a question mark or a dot, which a text may have too.</summary>
    private static DecoderReplacementFallback Lost { get; } = new("\uFFFD");

    private static Encoding? Other(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label, EncoderFallback.ReplacementFallback, Lost)
                ?? Encoding.GetEncoding(label, EncoderFallback.ReplacementFallback, Lost);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
