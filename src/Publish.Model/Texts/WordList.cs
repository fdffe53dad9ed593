using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Publish.Model;

/// <summary>
/// Interface words of one language, a member for each key; a missing word throws instead of falling back to another
/// language.
/// </summary>
public abstract class WordList
{
    private readonly Func<string, string?> find;

    /// <summary>Sets the language and its words.</summary>
    /// <param name="find">The word for a key in <paramref name="language"/>, or null.</param>
    protected WordList(Language language, Func<string, string?> find) => (Language, this.find) = (language, find);

    public Language Language { get; }

    protected string Word([CallerMemberName] string key = "") =>
        find(key) ?? throw new InvalidOperationException($"The word {key} is missing in {Language}.");

    /// <summary>The word of <paramref name="key"/> with its placeholders <c>{0}</c>, <c>{1}</c> … filled.</summary>
    protected string Fill(string key, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, Word(key), values);

    /// <summary>The word in the plural form for a count, whose key ends in <c>One</c>, <c>Few</c> and so on.</summary>
    protected string Counted(string key, int count, params string[] values) =>
        Fill(key + Plurals.FormOf(Language, count), values);

    /// <summary>As <see cref="Counted(string, int, string[])"/>, for values with languages by run.</summary>
    protected Text Counted(string key, int count, params Text[] values) =>
        Fill(key + Plurals.FormOf(Language, count), values);

    /// <summary>As <see cref="Fill(string, string[])"/>, for values with languages by run.</summary>
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

    /// <summary>Words between values; a middle dot must not begin a line.</summary>
    private static Run Between(string words) => new(words, null, words[0] == '·' ? Hold.Glued : Hold.None);
}
