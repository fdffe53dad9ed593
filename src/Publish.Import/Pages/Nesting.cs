using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Publish.Import;

/// <summary>
/// Takes tags away that are nested beyond reason, and leaves every word: parsers and readers of trees follow nesting
/// with their stack.
/// </summary>
internal sealed class Nesting
{
    private const int Deepest = 250;
    private const int Attributes = 200;
    private const int DeepestEmphasis = 30;

    private static readonly FrozenSet<string> Empty = Set(
        "area base br col embed hr img input link meta param source track wbr basefont frame bgsound keygen"
    );
    private static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");
    private static readonly FrozenSet<string> EndsItsLike = Set("p li dt dd tr td th option");
    private static readonly FrozenSet<string> Emphasis = Set("a b big code em font i nobr s small strike strong tt u");
    private static readonly SearchValues<char> EndsName = SearchValues.Create(" \t\r\n\f/>");

    private readonly string _html;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _dropped = [];
    private StringBuilder? _kept;
    private int _copied;
    private int _emphasis;

    private Nesting(string html) => _html = html;

    /// <summary>How many elements begin and are left.</summary>
    public int Tags { get; private set; }

    public bool Cut => _kept is not null;

    public string Html { get; private set; } = "";

    public static Nesting Of(string html)
    {
        var nesting = new Nesting(html);
        nesting.Run();
        return nesting;
    }

    private static FrozenSet<string> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private void Run()
    {
        for (
            var at = _html.IndexOf('<', StringComparison.Ordinal);
            at >= 0 && at + 1 < _html.Length;
            at = at >= _html.Length ? -1 : _html.IndexOf('<', at)
        )
            at = At(at);
        Html = _kept is null ? _html : _kept.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    /// <summary>Where to go on.</summary>
    private int At(int at)
    {
        var next = _html[at + 1];
        if (_html.AsSpan(at).StartsWith("<!--"))
            return After("-->", at + 2);
        if (next is '!' or '?')
            return After(">", at + 2);
        var closes = next == '/';
        var start = at + (closes ? 2 : 1);
        if (start >= _html.Length || !char.IsAsciiLetter(_html[start]))
            return at + 1;
        var length = _html.AsSpan(start).IndexOfAny(EndsName);
        var name = _html.Substring(start, Math.Min(length < 0 ? _html.Length - start : length, 32)).ToLowerInvariant();
        var end = EndOfTag(start + name.Length, out var attributes, out var cut);
        if (closes ? !Close(name) : !Open(name))
            Drop(at, end);
        else if (!closes)
            Tags++;
        if (attributes > Attributes)
            Drop(cut, end - 1);
        return !closes && Raw.Contains(name) ? After("</" + name, end, before: true) : end;
    }

    private bool Open(string name)
    {
        if (Empty.Contains(name) || Raw.Contains(name))
            return true;
        if (EndsItsLike.Contains(name) && _open.Count > 0 && _open[^1] == name)
            Pop();
        var emphasis = Emphasis.Contains(name);
        if (_open.Count >= Deepest || (emphasis && _emphasis >= DeepestEmphasis))
        {
            _dropped[name] = _dropped.GetValueOrDefault(name) + 1;
            return false;
        }
        _open.Add(name);
        _emphasis += emphasis ? 1 : 0;
        return true;
    }

    private bool Close(string name)
    {
        if (_dropped.GetValueOrDefault(name) is > 0 and var dropped)
        {
            _dropped[name] = dropped - 1;
            return false;
        }
        var at = _open.LastIndexOf(name);
        while (at >= 0 && _open.Count > at)
            Pop();
        return true;
    }

    private void Pop()
    {
        if (Emphasis.Contains(_open[^1]))
            _emphasis--;
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Behind the tag's <c>&gt;</c>, which does not stand in a quoted value.</summary>
    private int EndOfTag(int at, out int attributes, out int cut)
    {
        (attributes, cut) = (0, at);
        for (; at < _html.Length; at++)
        {
            var sign = _html[at];
            if (sign == '>')
                return at + 1;
            if (sign is '"' or '\'' && Before(at) == '=')
            {
                at = _html.IndexOf(sign, at + 1);
                if (at < 0)
                    return _html.Length;
            }
            else if (char.IsWhiteSpace(sign) && ++attributes == Attributes)
                cut = at;
        }
        return _html.Length;
    }

    private char Before(int at)
    {
        while (--at > 0 && _html[at] == ' ') { }
        return _html[at];
    }

    private int After(string mark, int at, bool before = false)
    {
        var found = _html.IndexOf(mark, Math.Min(at, _html.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _html.Length
            : before ? found
            : found + mark.Length;
    }

    private void Drop(int from, int to)
    {
        if (to <= from || from < _copied)
            return;
        (_kept ??= new StringBuilder(_html.Length)).Append(_html, _copied, from - _copied);
        _copied = to;
    }
}
