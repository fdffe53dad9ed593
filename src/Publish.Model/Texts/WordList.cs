using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Publish.Model;

/// <summary>
/// Interface words of one language: a member a word, its name the key; a missing word fails rather than turn into
/// another language.
/// </summary>
public abstract class WordList
{
    private readonly Func<string, string?> find;

    /// <param name="find">The word for a key in <paramref name="language"/>, or null where it lacks it.</param>
    protected WordList(Language language, Func<string, string?> find) => (Language, this.find) = (language, find);

    public Language Language { get; }

    protected string Word([CallerMemberName] string key = "") =>
        find(key) ?? throw new InvalidOperationException($"The word {key} is missing in {Language}.");

    /// <summary>The words of <paramref name="key"/> with <c>{0}</c>, <c>{1}</c> … filled.</summary>
    protected string Fill(string key, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, Word(key), values);

    /// <summary>
    /// The form for the count, whose key ends in <c>One</c>, <c>Few</c> and so on where the language has such forms.
    /// </summary>
    protected string Counted(string key, int count, params string[] values) =>
        Fill(key + Plurals.FormOf(Language, count), values);

    /// <summary>The same for values that know their language run by run.</summary>
    protected Text Counted(string key, int count, params Text[] values) =>
        Fill(key + Plurals.FormOf(Language, count), values);

    /// <summary>
    /// The same as <see cref="Fill(string, string[])"/> for values that know their language run by run.
    /// </summary>
    protected Text Fill(string key, params Text[] values)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        var pattern = Word(key);
        while (pattern.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            if (open > 0)
                runs.Add(Between(pattern[..open]));
            var close = pattern.IndexOf('}', open);
            runs.AddRange(
                values[int.Parse(pattern.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)].Runs
            );
            pattern = pattern[(close + 1)..];
        }
        if (pattern.Length > 0)
            runs.Add(Between(pattern));
        return new Text(runs.ToImmutable());
    }

    /// <summary>Words between values; a middle dot begins no line.</summary>
    private static Run Between(string words) => new(words, null, words[0] == '·' ? Hold.Glued : Hold.None);
}
