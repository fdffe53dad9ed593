using System.Text;
using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Translation.Status;
using Shouldly;
using Xunit;

namespace Publish.Tests.Translation.Status;

public sealed class LanguagesKeyTests
{
    [Theory]
    [InlineData("languages: [en, ko]\n", "languages: [en, ko, ja]\n")]
    [InlineData(
        "languages: [en, ko]   # in menu order, ja later\n",
        "languages: [en, ko, ja]   # in menu order, ja later\n"
    )]
    [InlineData("languages: [ en ]\n", "languages: [ en, ja ]\n")]
    [InlineData("languages: [\"en\", 'ko']\n", "languages: [\"en\", 'ko', 'ja']\n")]
    [InlineData("languages: [en, ko,]\n", "languages: [en, ko, ja,]\n")]
    [InlineData("languages: [\n  en,\n  ko # both Koreas\n]\n", "languages: [\n  en,\n  ko,\n  ja # both Koreas\n]\n")]
    [InlineData("languages: [\n  en,\n  ko,\n]\n", "languages: [\n  en,\n  ko,\n  ja,\n]\n")]
    [InlineData("languages: en\n", "languages: [en, ja]\n")]
    [InlineData("languages: en # alone\n", "languages: [en, ja] # alone\n")]
    [InlineData(
        "languages:\n  - en\n  - ko # both Koreas\n# what follows\n",
        "languages:\n  - en\n  - ko # both Koreas\n  - ja\n# what follows\n"
    )]
    [InlineData("languages:\n- en\n-   ko\n\n", "languages:\n- en\n-   ko\n-   ja\n\n")]
    [InlineData("languages:\n  - \"en\"", "languages:\n  - \"en\"\n  - \"ja\"")]
    [InlineData("languages:\r\n  - en\r\n  - ko\r\n", "languages:\r\n  - en\r\n  - ko\r\n  - ja\r\n")]
    public void A_language_is_added_in_the_style_of_the_others(string before, string after)
    {
        foreach (
            var start in new[]
            {
                "",
                "# Ours\ntitle: {en: languages, ko: [x]}\nurl: https://www.example.org  # languages: [en]\n",
                "\uFEFF",
            }
        )
            Added(start + before).ShouldBe(start + after);
        if (before[^1] == '\n')
            Added(before + "search:   true # kept\n").ShouldBe(after + "search:   true # kept\n");
    }

    [Theory]
    [InlineData("title: Example\n")]
    [InlineData("languages: []\n")]
    [InlineData("languages: {en: true}\n")]
    [InlineData("languages: [en, [ko]]\n")]
    [InlineData("languages: [en\n")]
    [InlineData("languages: >\n  en\n")]
    public void What_only_a_person_can_add_to_is_left_alone(string site) => Added(site).ShouldBeNull();

    private static string? Added(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var site = new SourceFile(new SourceText("site.yml", text.TrimStart('\uFEFF')), bytes, 0);
        return LanguagesKey.With(site, "ja") is { } written ? Encoding.UTF8.GetString(written) : null;
    }
}
