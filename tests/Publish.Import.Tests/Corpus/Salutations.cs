using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>How a letter begins to speak to those it is written to.</summary>
internal static class Salutations
{
    public static string ToAll(string language) =>
        language switch
        {
            "en" => "To all members of the Assembly:",
            "ko" => "존경하는 회원국 대표 여러분께",
            "zh-Hans" => "尊敬的各位代表：",
            _ => "尊敬的各位代表：",
        };

    public static string To(ImmutableArray<Phrase> addressees, string language, int manner)
    {
        if (addressees.Length > 1)
            return Several(addressees, language, manner);
        var name = addressees[0].Fields(language)[0];
        var title = addressees[0].Fields(language)[1];
        var bare = Bare(name);
        return language switch
        {
            "en" => manner % 3 == 1 ? "Your Excellency,"
            : manner % 3 == 2 ? $"Dear {Called(name, title)}:"
            : $"Dear {Called(name, title)},",
            "ko" => manner % 3 == 1 ? $"존경하는 {bare} {title}님께"
            : manner % 3 == 2 ? $"{bare} {title}님께,"
            : $"{bare} {title}님,",
            _ => manner % 3 == 1 ? $"尊敬的{title}阁下：".For(language)
            : manner % 3 == 2 ? $"{bare}{title}："
            : $"尊敬的{bare}{title}：",
        };
    }

    private static string Several(ImmutableArray<Phrase> addressees, string language, int manner)
    {
        var names = addressees
            .Select(phrase => (Name: phrase.Fields(language)[0], Title: phrase.Fields(language)[1]))
            .ToArray();
        return language switch
        {
            "en" => manner % 2 == 0
                ? "Dear Sir or Madam,"
                : $"Dear {string.Join(" and ", names.Select(pair => Called(pair.Name, pair.Title)))},",
            "ko" => $"{string.Join("과 ", names.Select(pair => $"{pair.Name} {pair.Title}님"))}께",
            _ => $"尊敬的{string.Join('、', names.Select(pair => Bare(pair.Name) + pair.Title))}：",
        };
    }

    private static string For(this string words, string language) =>
        language == "zh-Hant" ? words.Replace("阁", "閣", StringComparison.Ordinal) : words;

    private static string Bare(string name) =>
        name.Replace("女士", "", StringComparison.Ordinal).Replace("先生", "", StringComparison.Ordinal);

    private static string Called(string name, string title)
    {
        if (name.StartsWith("Ms.", StringComparison.Ordinal) || name.StartsWith("President", StringComparison.Ordinal))
            return name;
        if (name.StartsWith("H.E.", StringComparison.Ordinal))
            return "Ambassador " + name[5..];
        return title == "Minister" ? "Minister " + name.Split(' ')[0] : name;
    }
}
