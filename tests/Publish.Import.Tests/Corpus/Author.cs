using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>Writes made-up documents, the same for the same seed.</summary>
internal static class Author
{
    public const int Count = 50;

    /// <summary>All documents in all their languages.</summary>
    public static ImmutableArray<TrueText> Write(int seed = 6) =>
        [.. Enumerable.Range(0, Count).SelectMany(number => Document(seed, number))];

    private static IEnumerable<TrueText> Document(int seed, int number)
    {
        string[] languages = ["en", "ko", number % 5 == 4 ? "zh-Hant" : "zh-Hans"];
        foreach (var language in languages)
        {
            // The same choices for each language: only the words differ.
            var random = new Random((seed * 1000) + number);
            var kind =
                number < 32 ? OldKind.Letter
                : number < 46 ? OldKind.PressRelease
                : OldKind.Page;
            yield return Text(random, number, kind, language) with
            {
                Languages = [.. languages],
            };
        }
    }

    private static TrueText Text(Random random, int number, OldKind kind, string language)
    {
        var facts = new Facts(random);
        var titles = Bank.Ours[
            kind switch
            {
                OldKind.Letter => "titles",
                OldKind.PressRelease => "releases",
                _ => "pages",
            }
        ];
        var title = kind == OldKind.Page ? titles[number % titles.Length] : random.Of(titles);
        var manner = random.Next(12);
        var isLong = kind == OldKind.Letter && number % 4 == 3;
        var body = new BodyAuthor(random, facts, language, number);
        var (blocks, notes) = body.Write(
            kind,
            isLong ? random.Next(12, 21) : random.Next(4, 10),
            isLong ? random.Next(10, 41)
                : random.Once(2) ? random.Next(1, 6)
                : 0
        );
        var text = new TrueText
        {
            Number = number,
            Slug = $"{facts.Date:yyyy-MM-dd}-{(kind == OldKind.Page ? "about" : "crew")}-{number}",
            Language = language,
            Languages = [],
            Kind = kind,
            Title = facts.Say(title)(language) + (kind == OldKind.Page && number >= 49 ? " 2" : ""),
            Date = facts.Date,
            Manner = manner,
            Body = blocks,
            Notes = notes,
            Attachments = random.Once(3)
                ? [("letter-" + number + ".pdf", Bank.Ours.Word("attachment-letter").In(language))]
                : [],
            Topics = random.Some(Bank.Ours["topics"], random.Next(1, 4)),
            Countries = random.Some(Bank.Ours["countries"], random.Next(1, 4)),
            Related = number > 2 && random.Once(2) ? random.Some([.. Enumerable.Range(0, number)], 2) : [],
            Subtitle = random.Once(3) ? facts.Say(Bank.Ours.Word("subtitle"))(language) : null,
        };
        return kind switch
        {
            OldKind.Letter => new LetterAuthor(random, facts, language).Write(text, isLong),
            OldKind.PressRelease => new LetterAuthor(random, facts, language).Release(text),
            _ => text with { Subtitle = null, Topics = [], Countries = [], Related = [], Attachments = [] },
        };
    }
}
