namespace Publish.Import;

/// <summary>
/// Tells an office from a body and a street, because a letter names them without saying which is which.
/// </summary>
internal static class LetterLines
{
    public static LineKind KindOf(string line)
    {
        if (line.Contains('@', StringComparison.Ordinal) || Vocabulary.ContactMarkOf(line, out _) != Mark.None)
            return LineKind.Contact;
        if (CountryNames.CodeOf(line) is not null)
            return LineKind.Place;
        var kind = Vocabulary.IsAsian(line) ? OfAsian(line) : OfEnglish(line);
        if (kind == LineKind.Office)
            return kind;
        return line.AsSpan().ContainsAnyInRange('0', '9') || EndsWithCountry(line) ? LineKind.Place : kind;
    }

    public static bool IsOffice(string line) => KindOf(line) == LineKind.Office;

    /// <summary>Where the office is one in an organisation whose name may stand before it.</summary>
    public static string? PostAtEndOf(string word) =>
        Vocabulary.Posts.FirstOrDefault(post => word.EndsWith(post, StringComparison.Ordinal));

    public static bool EndsWithOffice(string word) =>
        EndsWithAny(word, Vocabulary.Offices) || EndsWithAny(word, Vocabulary.Posts);

    public static bool EndsWithBody(string word) => word.Length > 2 && EndsWithAny(word, Vocabulary.Bodies);

    private static LineKind OfEnglish(string line)
    {
        var (first, last) = (LineKind.Other, LineKind.Other);
        foreach (
            var word in line.ToLowerInvariant()
                .Split([' ', ',', '/', '&', ';', '(', ')', '\t'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            last = OfEnglishWord(word);
            first = first == LineKind.Other && last != LineKind.Place ? last : first;
        }
        if (
            last == LineKind.Body
            && first == LineKind.Office
            && !line.Contains(',', StringComparison.Ordinal)
            && !line.Contains(" of ", StringComparison.Ordinal)
            && !line.Contains(" for ", StringComparison.Ordinal)
        )
            return LineKind.Body;
        return first == LineKind.Other && (last == LineKind.Place || HasPlace(line)) ? LineKind.Place : first;
    }

    private static LineKind OfEnglishWord(string word)
    {
        if (Vocabulary.EnglishOffices.Contains(word))
            return LineKind.Office;
        if (Vocabulary.EnglishBodies.Contains(word))
            return LineKind.Body;
        return Vocabulary.EnglishPlaces.Contains(word) ? LineKind.Place : LineKind.Other;
    }

    private static bool HasPlace(string line) =>
        line.Contains(',', StringComparison.Ordinal)
        && line.ToLowerInvariant()
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Any(Vocabulary.EnglishPlaces.Contains);

    private static LineKind OfAsian(string line)
    {
        var words = line.Split(
            [' ', '　', ',', '，', '、', '/', '(', ')', '（', '）', '·'],
            StringSplitOptions.RemoveEmptyEntries
        );
        if (words.Any(EndsWithOffice))
            return LineKind.Office;
        var places = words.Count(word => word.Length > 1 && EndsWithAny(word, Vocabulary.Places));
        if (places > 1 || (places == 1 && line.AsSpan().ContainsAnyInRange('0', '9')))
            return LineKind.Place;
        if (words.Length > 0 && EndsWithBody(words[^1]))
            return LineKind.Body;
        return places > 0 && words[^1].Length > 3 ? LineKind.Place : LineKind.Other;
    }

    private static bool EndsWithCountry(string line)
    {
        var comma = line.LastIndexOfAny([',', '，']);
        return comma > 0 && CountryNames.CodeOf(line[(comma + 1)..]) is not null;
    }

    private static bool EndsWithAny(string word, IReadOnlyList<string> ends)
    {
        for (var at = 0; at < ends.Count; at++)
            if (word.EndsWith(ends[at], StringComparison.Ordinal) && word.Length >= ends[at].Length)
                return true;
        return false;
    }
}
