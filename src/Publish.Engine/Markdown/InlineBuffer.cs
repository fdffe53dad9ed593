using System.Buffers;
using Markdig.Syntax.Inlines;
using Publish.Engine.Diagnostics;
using Publish.Engine.Markdown.Extensions;
using Publish.Model;

namespace Publish.Engine.Markdown;

/// <summary>
/// Characters of one block as readers see them, with tokens for its elements, languages and no-break spans.
/// </summary>
internal sealed class InlineBuffer(Languages languages, bool turns)
{
    private static readonly SearchValues<char> Wide = SearchValues.Create([
        .. Enumerable
            .Range(0x3000, 0x40)
            .Concat(Enumerable.Range(0xFF01, 0x60))
            .Concat(Enumerable.Range(0xFFE0, 7))
            .Select(code => (char)code),
    ]);

    private readonly List<Token> plain = [];
    private readonly List<Token> marked = [];
    private readonly List<SpanBoundary> seams = [];
    private readonly Stack<(Element Element, Language Language)> open = [];
    private readonly List<(int Start, Language Language)> contexts = [];
    private readonly List<ScriptRun> stretches = [];
    private readonly List<ScriptRun> ofContext = [];
    private readonly List<NoBreakRange> togethers = [];
    private readonly List<int> breaks = [];
    private char[] characters = new char[1024];
    private int length;

    /// <summary>Tokens in order, with language spans.</summary>
    public List<Token> Tokens => stretches.Count > 0 ? marked : plain;

    /// <summary>Boundaries of no-break spans, sorted by token and place.</summary>
    public List<SpanBoundary> Seams => seams;

    /// <summary>Indexes inside web addresses at which a line may break.</summary>
    public List<int> Breaks => breaks;

    /// <summary>Current language: of the open element, else of the block.</summary>
    public Language Language => contexts[^1].Language;

    public ReadOnlySpan<char> Characters(int start, int end) => characters.AsSpan(start, end - start);

    public bool HasDigitAt(int index) => index >= 0 && index < length && char.IsAsciiDigit(characters[index]);

    public void Begin(Language language)
    {
        plain.Clear();
        marked.Clear();
        seams.Clear();
        contexts.Clear();
        stretches.Clear();
        togethers.Clear();
        breaks.Clear();
        length = 0;
        contexts.Add((0, language));
    }

    public void Words(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny(UnseenCharacters.Idle))
            words = UnseenCharacters.Without(words.ToString(), turns);
        if (words.Contains('\u00A0'))
            words = UnseenCharacters.Folded(words, length > 0 && characters[length - 1] is ' ' or '\n');
        if (words.IsEmpty)
            return;
        var start = length;
        Grow(words.Length);
        words.CopyTo(characters.AsSpan(length));
        length += words.Length;
        var added = characters.AsSpan(start, words.Length);
        added.Replace(LineBreakRules.Call, '\uFFFD');
        added.Replace(ScriptRunFinder.Thing, '\uFFFD');
        if (plain.Count > 0 && plain[^1].Kind == TokenKind.Words)
            plain[^1] = plain[^1] with { End = length };
        else
            plain.Add(new(TokenKind.Words, start, length));
    }

    public void Open(Element element)
    {
        plain.Add(new(TokenKind.Open, length, length, element));
        open.Push((element, Language));
        if (element.Marks.Language is { } language)
            contexts.Add((length, language));
    }

    public void Close()
    {
        var (element, around) = open.Pop();
        plain.Add(new(TokenKind.Close, length, length, element));
        if (element.Marks.Language is not null)
            contexts.Add((length, around));
    }

    public void Thing(Inline thing) => Single(TokenKind.Thing, ScriptRunFinder.Thing, thing);

    public void Call(FootnoteDefinition note) => Single(TokenKind.Call, LineBreakRules.Call, note);

    /// <summary>
    /// Adds a line end of the source: as a space, or as nothing where the script has no spaces, as in Chinese and
    /// Japanese.
    /// </summary>
    /// <param name="next">The character behind it.</param>
    public void SoftBreak(char next)
    {
        var before = length - 1;
        while (before >= 0 && characters[before] == LineBreakRules.Call)
            before--;
        var (one, other) = (before >= 0 && IsWide(characters[before]), IsWide(next));
        var none = Language switch
        {
            { IsKorean: true } => false,
            { IsChinese: true } or { IsJapanese: true } => one || other,
            _ => one && other,
        };
        if (none)
            return;
        if (before >= 0 && before == length - 1 && characters[before] == '\u00A0')
            characters[before] = '\n';
        else
            Words("\n");
    }

    private static bool IsWide(char c) => Wide.Contains(c) || ScriptTable.At([c], 0) is Script.Han or Script.Kana;

    /// <summary>
    /// Finds language runs, curls English quotation marks, and finds no-break ranges and the break opportunities of
    /// addresses.
    /// </summary>
    public void Finish()
    {
        for (var index = 0; index < contexts.Count; index++)
        {
            var (start, language) = contexts[index];
            var end = index + 1 < contexts.Count ? contexts[index + 1].Start : length;
            if (language.IsEnglish)
                Quotes.Curl(characters.AsSpan(0, end), start);
            ofContext.Clear();
            ScriptRunFinder.Find(Characters(start, end), language, languages, ofContext);
            foreach (var stretch in ofContext)
                stretches.Add(new(stretch.Start + start, stretch.End + start, stretch.Language));
        }
        if (stretches.Count > 0)
            MarkStretches();
        LineBreakRules.Find(Characters(0, length), contexts[0].Language, LineBreakRules.LongestInText, togethers);
        AddressLineBreaks.Find(Characters(0, length), breaks);
        if (togethers.Count > 0)
            NoBreakSpans.Sew(Tokens, togethers, seams);
    }

    /// <summary>Plain text without footnote references; pictures, code and other objects become a space.</summary>
    public string Plain()
    {
        var words = new System.Text.StringBuilder(length);
        foreach (var c in Characters(0, length))
            if ((c == ScriptRunFinder.Thing || char.IsWhiteSpace(c)) && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            else if (c is not (LineBreakRules.Call or ScriptRunFinder.Thing) && !char.IsWhiteSpace(c))
                words.Append(c);
        return words.ToString().TrimEnd();
    }

    private void Single(TokenKind kind, char stands, object thing)
    {
        Grow(1);
        characters[length] = stands;
        plain.Add(new(kind, length, length + 1, thing));
        length++;
    }

    private void Grow(int by)
    {
        if (length + by > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + by));
    }

    private void MarkStretches()
    {
        var next = 0;
        foreach (var token in plain)
        {
            if (token.Kind != TokenKind.Words)
            {
                marked.Add(token);
                continue;
            }
            while (next < stretches.Count && stretches[next].End <= token.Start)
                next++;
            var at = token.Start;
            for (var index = next; index < stretches.Count && stretches[index].Start < token.End; index++)
            {
                var (start, end) = Trimmed(stretches[index], token);
                if (start == end)
                    continue;
                AddWords(at, start);
                marked.Add(new(TokenKind.OpenLanguage, start, start, stretches[index].Language));
                AddWords(start, end);
                marked.Add(new(TokenKind.CloseLanguage, end, end));
                at = end;
            }
            AddWords(at, token.End);
        }
    }

    // Part of a language run within one token, without spaces and punctuation at an end where an element cuts the run.
    private (int Start, int End) Trimmed(ScriptRun stretch, Token words)
    {
        var (start, end) = (Math.Max(stretch.Start, words.Start), Math.Min(stretch.End, words.End));
        while (start > stretch.Start && start < end && ScriptTable.At(characters, start) == Script.Common)
            start++;
        while (end < stretch.End && start < end && ScriptTable.At(characters, end - 1) == Script.Common)
            end--;
        return (start, end);
    }

    private void AddWords(int start, int end)
    {
        if (end > start)
            marked.Add(new(TokenKind.Words, start, end));
    }
}
