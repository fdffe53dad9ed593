using System.Collections.Immutable;
using System.Text;
using Publish.Engine.Diagnostics;

namespace Publish.Translation.Exchange.Po;

/// <summary>Reads gettext's PO with a place for every string: flags, contexts, previous and obsolete entries.</summary>
internal sealed class PoReader
{
    private static readonly ImmutableArray<string> Keywords = ["msgctxt", "msgid", "msgstr"];

    private readonly SourceText file;
    private readonly Findings findings;
    private readonly List<PoEntry> entries = [];
    private readonly Dictionary<string, (StringBuilder Value, int Offset)> open = new(StringComparer.Ordinal);
    private string last = "";
    private bool fuzzy,
        broken;

    private PoReader(SourceText file, Findings findings) => (this.file, this.findings) = (file, findings);

    /// <summary>
    /// Every entry that is not obsolete, the header too; null on a syntax error, which is added to the findings.
    /// </summary>
    public static IReadOnlyList<PoEntry>? Read(SourceText file, Findings findings)
    {
        var reader = new PoReader(file, findings);
        var at = 0;
        while (at < file.Text.Length && !reader.broken)
        {
            var end = file.Text.IndexOf('\n', at);
            end = end < 0 ? file.Text.Length : end;
            reader.Line(at, end);
            at = end + 1;
        }
        if (!reader.broken)
            reader.Close(file.Text.Length);
        return reader.broken ? null : reader.entries;
    }

    private void Line(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(file.Text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(file.Text[to - 1]))
            to--;
        var line = file.Text.AsSpan(from, to - from);
        if (line.IsEmpty)
            return;
        if (line[0] == '#')
        {
            if (line.StartsWith("#|"))
                return;
            Close(from);
            fuzzy =
                !line.StartsWith("#~")
                && (fuzzy || line.StartsWith("#,") && line[2..].Contains("fuzzy", StringComparison.Ordinal));
        }
        else if (line[0] == '"')
            Continue(from, to);
        else
            Begin(from, to, line);
    }

    private void Begin(int from, int to, ReadOnlySpan<char> line)
    {
        var name = line[..(line.IndexOfAny(" \t\"") is >= 0 and var end ? end : line.Length)].ToString();
        if (name is "msgid_plural" || name.StartsWith("msgstr[", StringComparison.Ordinal))
            Fault(from, $"{name} is for counted words, which these files never have");
        else if (!Keywords.Contains(name))
            Fault(
                from,
                $"“{(name.Length > 20 ? name[..20] + "…" : name)}” is no word that a PO file may begin a line with"
            );
        else
        {
            if (open.ContainsKey("msgstr"))
                Close(from);
            if (open.ContainsKey(name))
                Fault(from, $"a second {name} in one entry");
            else if (name == "msgstr" && !open.ContainsKey("msgid"))
                Fault(from, "a msgstr without a msgid before it");
            else if (name == "msgctxt" && open.ContainsKey("msgid"))
                Fault(from, "a msgctxt after the msgid, before any msgstr");
            else
            {
                var start = from + name.Length;
                while (start < to && file.Text[start] is ' ' or '\t')
                    start++;
                (last, open[name]) = (name, (new StringBuilder(), start));
                Continue(start, to);
            }
        }
    }

    private void Continue(int from, int to)
    {
        if (last.Length == 0)
        {
            Fault(from, "a string that belongs to nothing");
            return;
        }
        if (from >= to || file.Text[from] != '"')
        {
            Fault(from, "a string in straight quotation marks is missing");
            return;
        }
        var close = from + 1;
        while (close < to && file.Text[close] != '"')
            close += file.Text[close] == '\\' ? 2 : 1;
        if (close >= to)
        {
            Fault(from, "the string has no closing quotation mark");
            return;
        }
        if (close + 1 < to)
        {
            Fault(close + 1, "something after the closing quotation mark");
            return;
        }
        open[last].Value.Append(PoText.Unescaped(file.Text.AsSpan(from + 1, close - from - 1), out var wrong));
        if (wrong >= 0)
            Fault(from + 1 + wrong, "a backslash that begins no escape; a backslash itself is two");
    }

    /// <summary>Adds the entry that is open, if any; an entry without msgid or msgstr is a syntax error.</summary>
    private void Close(int at)
    {
        if (open.Count == 0)
            return;
        if (!open.TryGetValue("msgid", out var id))
            Fault(at, "the entry has no msgid");
        else if (!open.TryGetValue("msgstr", out var str))
            Fault(at, "the entry has no msgstr");
        else
        {
            var context = open.TryGetValue("msgctxt", out var name) ? name : (Value: new StringBuilder(), id.Offset);
            entries.Add(
                new(
                    context.Value.ToString(),
                    id.Value.ToString(),
                    str.Value.ToString(),
                    fuzzy,
                    context.Offset + 1,
                    str.Offset
                )
            );
        }
        (last, fuzzy) = ("", false);
        open.Clear();
    }

    private void Fault(int at, string what)
    {
        if (!broken)
            findings.Add(ExchangeRules.BrokenPo, new Place(file, at), what + ".");
        broken = true;
    }
}

/// <summary>An entry of a PO file: msgctxt, msgid, msgstr and the fuzzy flag.</summary>
/// <param name="ContextAt">Offset of the first character of its context.</param>
/// <param name="At">Offset where its translation begins.</param>
internal sealed record PoEntry(string Context, string Id, string Str, bool IsFuzzy, int ContextAt, int At);
