using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>Writes what stands around the text of a letter or a release.</summary>
internal sealed class LetterAuthor(Random random, Facts facts, string language)
{
    private readonly People _people = new(language);

    public TrueText Write(TrueText text, bool isLong)
    {
        var open = isLong && random.Once(4);
        var to = random.Some(Bank.Ours["addressees"], random.Once(3) ? random.Next(2, 4) : 1);
        var withAddress = !random.Once(4);
        var withNumbers = random.Once(2);
        var closing = random.Next(4);
        var signatories = random.Some(Bank.Ours["signatories"], random.Once(2) ? random.Next(2, 5) : 1);
        var copies = random.Once(2) ? random.Some(Bank.Ours["copies"], random.Next(1, 5)) : [];
        var subject = random.Once(4) ? null : facts.Say(random.Of(Bank.Ours["subjects"]))(language);
        var endorsers = random.Some(Bank.Ours["endorsers"], random.Next(8, 19));
        var individuals = random.Some(Bank.Ours["individuals"], random.Next(3, 7));
        return text with
        {
            HasLetterhead = text.Number % 3 == 1,
            To = open ? [] : [.. to.Select(phrase => _people.Addressee(phrase, withAddress, withNumbers))],
            Subject = subject,
            Salutation = open ? Salutations.ToAll(language) : Salutations.To(to, language, text.Manner),
            Closing = Closings[language][closing],
            Signatories =
                isLong && text.Number % 8 == 7
                    ? []
                    : [.. signatories.Select(phrase => _people.Signatory(phrase, text.Manner % 3 == 0))],
            Copies = [.. copies.Select(phrase => _people.Copy(phrase))],
            Endorsements = isLong
                ? [Organizations(endorsers), .. random.Once(2) ? [] : new[] { People(individuals) }]
                : [],
        };
    }

    public TrueText Release(TrueText text) =>
        text with
        {
            Dateline = facts.Port.In(language) is var port && language == "en" ? port : port.TrimEnd('항', '港'),
            Contacts = random.Once(2)
                ? [.. random.Some(Bank.Ours["contacts"], random.Next(1, 3)).Select(_people.Contact)]
                : [],
        };

    private static readonly Dictionary<string, string[]> Closings = new()
    {
        ["en"] = ["Sincerely,", "Yours sincerely,", "Respectfully,", "With best regards,"],
        ["ko"] = ["감사합니다.", "삼가 올립니다.", "안녕히 계십시오.", "감사합니다."],
        ["zh-Hans"] = ["此致\n敬礼！", "此致\n敬礼", "顺致敬意，", "谨此致意，"],
        ["zh-Hant"] = ["此致\n敬禮！", "此致\n敬禮", "順頌公祺，", "敬祝 公祺"],
    };

    private TrueEndorsements Organizations(ImmutableArray<Phrase> endorsers) =>
        new(
            Bank.Ours.Word("endorse-organizations").In(language),
            false,
            [.. endorsers.Select(phrase => new TrueEndorsement(phrase.In(language), null, Country(phrase.Heads[0])))]
        );

    private TrueEndorsements People(ImmutableArray<Phrase> individuals) =>
        new(
            Bank.Ours.Word("endorse-individuals").In(language),
            true,
            [
                .. individuals.Select(phrase => new TrueEndorsement(
                    phrase.Fields(language)[0],
                    phrase.Fields(language)[1],
                    null
                )),
            ]
        );

    private static Phrase? Country(string code) =>
        Bank.Ours["countries"].FirstOrDefault(phrase => phrase.Heads[0] == code);
}
