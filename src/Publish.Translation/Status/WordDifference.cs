using System.Collections.Immutable;

namespace Publish.Translation.Status;

/// <summary>
/// Word diff of two paragraphs; character by character in Han and kana, which are written without spaces.
/// </summary>
public static class WordDifference
{
    public static ImmutableArray<WordRun> Of(string old, string now)
    {
        var (before, after) = (Words(old), Words(now));
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var at = 0;
        foreach (var hunk in Joined(Alignment.Of(Folded(before), Folded(after)), after))
        {
            Add(WordChange.Same, after, at, hunk.New - at);
            Add(WordChange.Removed, before, hunk.Old, hunk.OldCount);
            Add(WordChange.Added, after, hunk.New, hunk.NewCount);
            at = hunk.New + hunk.NewCount;
        }
        Add(WordChange.Same, after, at, after.Count - at);
        return runs.ToImmutable();

        void Add(WordChange change, List<string> words, int from, int count)
        {
            if (count > 0)
                runs.Add(new(change, string.Concat(words.GetRange(from, count))));
        }
    }

    /// <summary>Merges hunks that are separated by white space alone.</summary>
    private static List<Hunk> Joined(ImmutableArray<Hunk> hunks, List<string> after)
    {
        var joined = new List<Hunk>();
        foreach (var hunk in hunks)
            if (
                joined.Count > 0
                && joined[^1] is var last
                && hunk.New - last.New - last.NewCount == 1
                && string.IsNullOrWhiteSpace(after[hunk.New - 1])
            )
                joined[^1] = new(
                    last.Old,
                    hunk.Old + hunk.OldCount - last.Old,
                    last.New,
                    hunk.New + hunk.NewCount - last.New
                );
            else
                joined.Add(hunk);
        return joined;
    }

    /// <summary>The words with each white space as one space, so that a moved line break is no change.</summary>
    private static string[] Folded(List<string> words) =>
        [.. words.Select(word => char.IsWhiteSpace(word[0]) ? " " : word)];

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; )
        {
            var from = at++;
            if (char.IsWhiteSpace(text[from]))
            {
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
                words.Add(text[from..at]);
                continue;
            }
            if (char.IsHighSurrogate(text[from]) && at < text.Length)
                at++;
            else if (IsOfWord(text[from]))
                while (at < text.Length && IsOfWord(text[at]))
                    at++;
            words.Add(text[from..at]);
        }
        return words;
    }

    private static bool IsOfWord(char letter) =>
        (char.IsLetterOrDigit(letter) || letter is '’' or '\'' or '-') && !Fingerprint.IsSpaceless(letter);
}

/// <summary>Whether words are in both texts, only in the new one, or only in the old one.</summary>
public enum WordChange
{
    Same,
    Added,
    Removed,
}

/// <summary>A run of words with one kind of change.</summary>
public readonly record struct WordRun(WordChange Change, string Text);
