using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;
using Publish.Translation.Status;

namespace Publish.Tests.Translation.Status;

/// <summary>Texts in a line each, and their marks.</summary>
internal static class Marks
{
    public static Languages Languages { get; } = new(["en", "ko", "zh-Hans"], ["en"]);

    public static SourceFile File(string text) =>
        new(new SourceText("letters/2024-03-05-returns/en.md", text), Encoding.UTF8.GetBytes(text), 0);

    /// <param name="body">Behind a title.</param>
    public static SourceMark Of(string body, string language = "en", string front = "title: On returns") =>
        SourceMark.Of(File($"---\n{front}\n---\n\n{body}\n"), Languages.OfSite(language)!);

    public static ImmutableArray<string> Blocks(string body) =>
        DocumentTexts.Blocks(File($"---\ntitle: On returns\n---\n\n{body}\n"), Languages.First);

    /// <summary>A body of one-letter paragraphs.</summary>
    public static SourceMark Letters(string letters, string front = "title: On returns") =>
        Of(string.Join("\n\n", letters.Select(letter => letter.ToString())), front: front);
}
