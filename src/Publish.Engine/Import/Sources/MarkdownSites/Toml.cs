using System.Globalization;
using System.Text;
using Publish.Engine.Read;

namespace Publish.Engine.Import;

/// <summary>Reads of TOML what front matter is written in: keys, tables, texts, lists, dates and truths.</summary>
internal sealed class Toml
{
    private const int Deepest = 12;

    private const int MostKeys = 2000;

    private readonly string text;
    private readonly List<string> faults = [];
    private int at;

    private Toml(string text) => this.text = text;

    /// <summary>What could be read, and the lines that could not.</summary>
    public static (YamlMapping Read, IReadOnlyList<string> Faults) Read(string text)
    {
        var toml = new Toml(text);
        return (toml.Document(), toml.faults);
    }

    private YamlMapping Document()
    {
        var root = new TomlBuilder();
        var table = root;
        for (var keys = 0; keys < MostKeys && Skip(lines: true); keys++)
        {
            var line = at;
            if (text[at] == '[')
                table = Header(root);
            else if (!Entry(table, 0) && faults.Count < 5)
                faults.Add(text[line..End(line)].Trim());
            at = End(at);
        }
        return root.Build();
    }

    private TomlBuilder Header(TomlBuilder table)
    {
        var isNext = at + 1 < text.Length && text[at + 1] == '[';
        at += isNext ? 2 : 1;
        var path = Keys();
        for (var step = 0; step < path.Count && step < Deepest; step++)
            table = table.Table(path[step], isNext && step == path.Count - 1);
        return table;
    }

    private bool Entry(TomlBuilder table, int depth)
    {
        var path = Keys();
        if (path.Count == 0 || !Skip(lines: false) || text[at] != '=')
            return false;
        at++;
        if (Value(depth) is not { } value)
            return false;
        for (var step = 0; step < path.Count - 1 && step < Deepest; step++)
            table = table.Table(path[step], isNext: false);
        table.Set(path[^1], value);
        return true;
    }

    private List<string> Keys()
    {
        var path = new List<string>();
        while (Skip(lines: false))
        {
            if (text[at] is '"' or '\'')
                path.Add(Quoted());
            else
            {
                var start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
                    at++;
                if (at == start)
                    break;
                path.Add(text[start..at]);
            }
            if (!Skip(lines: false) || text[at] != '.')
                break;
            at++;
        }
        return path;
    }

    private YamlNode? Value(int depth)
    {
        if (!Skip(lines: false) || depth > Deepest)
            return null;
        switch (text[at])
        {
            case '"' or '\'':
                return new YamlScalar(0, 0, Quoted(), IsPlain: false);
            case '[':
                return List(depth);
            case '{':
                return Inline(depth);
            default:
                var start = at;
                while (at < text.Length && text[at] is not (',' or ']' or '}' or '#' or '\n'))
                    at++;
                return text[start..at].Trim() is { Length: > 0 } plain ? FrontNodes.Scalar(plain) : null;
        }
    }

    private YamlSequence? List(int depth)
    {
        var items = new List<YamlNode>();
        at++;
        while (Skip(lines: true))
        {
            if (text[at] == ']')
            {
                at++;
                return FrontNodes.Sequence(items);
            }
            if (text[at] == ',')
                at++;
            else if (Value(depth + 1) is { } item)
                items.Add(item);
            else
                return null;
        }
        return null;
    }

    private YamlMapping? Inline(int depth)
    {
        var table = new TomlBuilder();
        at++;
        while (Skip(lines: true))
        {
            if (text[at] == '}')
            {
                at++;
                return table.Build();
            }
            if (text[at] == ',')
                at++;
            else if (!Entry(table, depth + 1))
                return null;
        }
        return null;
    }

    private string Quoted()
    {
        var quote = text[at];
        var isLong = string.CompareOrdinal(text, at, new string(quote, 3), 0, 3) == 0;
        var mark = new string(quote, isLong ? 3 : 1);
        at += mark.Length;
        if (isLong && at < text.Length && text[at] == '\n')
            at++;
        var value = new StringBuilder();
        while (
            at < text.Length
            && string.CompareOrdinal(text, at, mark, 0, mark.Length) != 0
            && (isLong || text[at] != '\n')
        )
            if (text[at] == '\\' && quote == '"' && at + 1 < text.Length)
                Escape(value);
            else
                value.Append(text[at++]);
        at = Math.Min(text.Length, at + mark.Length);
        return value.ToString();
    }

    private void Escape(StringBuilder value)
    {
        var sign = text[at + 1];
        at += 2;
        var digits =
            sign == 'u' ? 4
            : sign == 'U' ? 8
            : 0;
        if (
            digits > 0
            && at + digits <= text.Length
            && int.TryParse(text.AsSpan(at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            && Rune.IsValid(code)
        )
        {
            value.Append(new Rune(code).ToString());
            at += digits;
        }
        else if (sign == '\n')
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        else
            value.Append(
                sign switch
                {
                    'n' => '\n',
                    't' => '\t',
                    'r' => '\r',
                    'b' or 'f' => ' ',
                    _ => sign,
                }
            );
    }

    /// <summary>To the next sign that is no space and no comment; false where there is none.</summary>
    private bool Skip(bool lines)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' or '\r' || (lines && text[at] is '\n' or '#')))
            at = text[at] == '#' ? End(at) : at + 1;
        return at < text.Length;
    }

    private int End(int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;
}
