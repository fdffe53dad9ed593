using System.Text;
using Publish.Engine.Content.Documents;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Markdown.RawHtml;
using Publish.Engine.Yaml;

namespace Publish.Translation.Status;

/// <summary>The front matter of a variant, read without parsing the body.</summary>
/// <param name="Source">The file, or only its first bytes where those suffice.</param>
/// <param name="Map">Empty where the YAML cannot be parsed.</param>
/// <param name="HasFrontMatter">Whether the file has a front matter.</param>
/// <param name="Body">Offset of the body.</param>
/// <param name="HasWords">Whether the body has anything but comments.</param>
internal sealed record VariantHead(SourceText Source, YamlMapping Map, bool HasFrontMatter, int Body, bool HasWords)
{
    /// <summary>Bytes read first, which nearly every front matter fits in.</summary>
    private const int Usual = 4096;

    private static readonly YamlMapping Nothing = new(0, 0, []);

    public bool IsDraft => Says(Map, "draft") is "true" or "True";

    public string? Embargo =>
        Map.Find("embargo") is YamlScalar { Value: var value } ? value.Trim()
        : Map.Find("embargo") is null ? null
        : "";

    public YamlScalar? Follows => Map.Find("follows") is YamlScalar { IsNothing: false } follows ? follows : null;

    /// <summary>Whether <c>parity</c> acknowledges a kind of difference.</summary>
    public bool Acknowledges(string kind) =>
        Map.Find("parity") switch
        {
            YamlScalar { Value: var value } => value.Trim() == kind,
            YamlSequence list => list.Items.Any(item =>
                item is YamlScalar { Value: var value } && value.Trim() == kind
            ),
            _ => false,
        };

    public static string? Says(YamlMapping? map, string key) =>
        map?.Find(key) is YamlScalar { Value: var value } ? value.Trim() : null;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static VariantHead Read(InputFile file)
    {
        var head = Of(Start(file, Usual));
        return head is { HasFrontMatter: true, HasWords: true } || file.Length <= Usual
            ? head
            : Of(Start(file, SourceReader.LongestText));
    }

    public static VariantHead Of(SourceText source)
    {
        if (FrontMatterBounds.Of(source.Text) is not var (start, end, body))
            return new(source, Nothing, false, 0, false);
        var map = YamlReader.Read(source, start, end, new Findings(), out _) as YamlMapping;
        return new(source, map ?? Nothing, true, body, SaysWords(source.Text, body));
    }

    private static bool SaysWords(string text, int body) =>
        text.AsSpan(body).TrimStart() switch
        {
            ['<', '!', '-', '-', ..] => !HtmlComments.Strip(text[body..], out _).AsSpan().IsWhiteSpace(),
            var words => !words.IsEmpty,
        };

    private static SourceText Start(InputFile file, int most)
    {
        using var handle = File.OpenHandle(
            file.FullPath,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        var bytes = new byte[Math.Min(most, file.Length)];
        var text = bytes.AsSpan(0, RandomAccess.Read(handle, bytes, 0));
        return new SourceText(
            file.Path,
            Encoding.UTF8.GetString(text.StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text)
        );
    }
}
