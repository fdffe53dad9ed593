using System.Collections.Immutable;

namespace Publish.Import.Tests.Corpus;

/// <summary>The people of the bank as parties of a letter in one language.</summary>
internal sealed class People(string language)
{
    public TrueParty Addressee(Phrase phrase, bool withAddress, bool withNumbers)
    {
        var fields = phrase.Fields(language);
        var numbers = phrase.Heads[1].Split('|').Select(field => field.Trim()).ToArray();
        return new TrueParty(fields[0], Or(fields[1]), fields[2])
        {
            Address = withAddress ? Parts(fields[3]) : [],
            Faxes = withNumbers ? Parts(numbers[0]) : [],
            Email = withNumbers ? Or(numbers[1]) : null,
        };
    }

    public TrueParty Signatory(Phrase phrase, bool inOneLine)
    {
        var fields = phrase.Fields(language);
        var line = language switch
        {
            "en" => string.Join(", ", fields),
            "ko" => $"{fields[2]} {fields[1]} {fields[0]}",
            _ => $"{fields[2]}{fields[1]} {fields[0]}",
        };
        return new(fields[0], fields[1], fields[2]) { Line = inOneLine ? line : "" };
    }

    /// <summary>In one line: the name first in English and Korean, last in Chinese.</summary>
    public TrueParty Copy(Phrase phrase)
    {
        var line = phrase.In(language);
        var at = language switch
        {
            "en" => line.IndexOf(", ", StringComparison.Ordinal),
            "ko" => line.IndexOf(
                ' ',
                line.StartsWith("문재원", StringComparison.Ordinal)
                || line.StartsWith("오은비", StringComparison.Ordinal)
                    ? 0
                    : line.IndexOf(' ', StringComparison.Ordinal) + 1
            ),
            _ => line.LastIndexOf(' '),
        };
        return language.StartsWith("zh", StringComparison.Ordinal)
            ? new(line[(at + 1)..], line[..at]) { Line = line }
            : new(line[..at], line[at..].TrimStart(',', ' ')) { Line = line };
    }

    public TrueParty Contact(Phrase phrase)
    {
        var fields = phrase.Fields(language);
        var numbers = phrase.Heads[0].Split('|').Select(field => field.Trim()).ToArray();
        var line = language switch
        {
            "en" => $"{fields[0]}, {fields[1]}, {fields[2]}: {numbers[0]}, {numbers[1]}",
            "ko" => $"{fields[0]} {fields[1]} ({fields[2]}): {numbers[0]}, {numbers[1]}",
            _ => $"{fields[1]} {fields[0]}（{fields[2]}）：{numbers[0]}，{numbers[1]}",
        };
        return new(fields[0], fields[1])
        {
            Phone = numbers[0],
            Email = numbers[1],
            Line = line,
        };
    }

    private static string? Or(string words) => words.Length == 0 ? null : words;

    private static ImmutableArray<string> Parts(string words) =>
        [.. words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
