using System.Text;

namespace Publish.Import;

/// <summary>The words between the marks of a template: a name and what is given to it.</summary>
internal sealed record ShortcodeWords(string Name, IReadOnlyDictionary<string, string> Given)
{
    public string? First => Value("0");

    public static ShortcodeWords Of(string inner)
    {
        var given = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var name = default(string);
        for (var at = 0; at < inner.Length; )
            if (char.IsWhiteSpace(inner[at]))
                at++;
            else
            {
                var (key, value) = Word(inner, ref at);
                if (name is null)
                    name = value;
                else
                    given.TryAdd(
                        key
                            ?? given
                                .Keys.Count(one => char.IsAsciiDigit(one[0]))
                                .ToString(System.Globalization.CultureInfo.InvariantCulture),
                        value
                    );
            }
        return new(string.IsNullOrEmpty(name) ? "?" : name, given);
    }

    public string? Value(params IEnumerable<string> keys) =>
        keys.Select(key => Given.GetValueOrDefault(key)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static (string? Key, string Value) Word(string inner, ref int at)
    {
        var word = new StringBuilder();
        var key = default(string);
        while (at < inner.Length && !char.IsWhiteSpace(inner[at]))
            if (inner[at] is '"' or '`' or '\'' && (word.Length == 0))
            {
                var quote = inner[at++];
                while (at < inner.Length && inner[at] != quote)
                {
                    if (inner[at] == '\\' && at + 1 < inner.Length)
                        at++;
                    word.Append(inner[at++]);
                }
                at++;
                break;
            }
            else if (inner[at] == '=' && key is null && word.Length > 0)
            {
                (key, at) = (word.ToString(), at + 1);
                word.Clear();
            }
            else
                word.Append(inner[at++]);
        return (key, word.ToString());
    }
}
