using System.Text;
using Publish.Engine.Input;
using Publish.Translation.Exchange;

namespace Publish.Testing;

/// <summary>Texts as translators are given them.</summary>
internal static class Handovers
{
    public static SourceFile File(string text, string language = "en") =>
        EmbeddedTexts.File($"{Reads.Folder}/{language}.md", Encoding.UTF8.GetBytes(text));

    public static ExchangeDocument Of(
        string source,
        string language = "en",
        string? translation = null,
        string to = "ja"
    ) =>
        ExchangeDocument.Of(
            File(source, language),
            Reads.Languages.Known(language)!,
            translation is null ? null : File(translation, to),
            Reads.Languages.Known(to)!
        );
}
