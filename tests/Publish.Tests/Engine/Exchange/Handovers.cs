using System.Text;
using Publish.Engine.Exchange;
using Publish.Engine.Read;
using Publish.Tests.Engine.Markdown;

namespace Publish.Tests.Engine.Exchange;

/// <summary>Texts as translators are given them.</summary>
internal static class Handovers
{
    public static SourceFile File(string text, string language = "en") =>
        Carried.File($"{Reads.Folder}/{language}.md", Encoding.UTF8.GetBytes(text));

    public static Handover Of(string source, string language = "en", string? translation = null, string to = "ja") =>
        Handover.Of(
            File(source, language),
            Reads.Languages.Known(language)!,
            translation is null ? null : File(translation, to),
            Reads.Languages.Known(to)!
        );
}
