using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Publish.Engine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publish.Engine.Yaml;

/// <summary>
/// Builds YAML nodes from parser events; gives up at the first anchor, tag or alias and beyond
/// <see cref="YamlBounds"/>, so that cost is linear in length.
/// </summary>
internal sealed class YamlBuilder(SourceText source, string text, int start, Findings findings)
{
    private readonly Parser parser = new(new Scanner(new StringReader(text), skipComments: true));

    private static readonly SearchValues<char> OfKey = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    private int last,
        nodes;

    /// <summary>Whether it stopped at a reported diagnostic, with the rest not read.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>UTF-16 offset in the file where the last event began.</summary>
    public int LastOffset => start + last;

    public YamlNode? Build()
    {
        Next<StreamStart>();
        if (Current is not DocumentStart)
            return null;
        Next<DocumentStart>();
        var root = Node(0);
        if (GaveUp)
            return null;
        Next<DocumentEnd>();
        if (Current is DocumentStart second)
            GiveUp(YamlRules.SecondDocument, Offset(second.Start));
        return root;
    }

    private ParsingEvent? Current
    {
        get
        {
            if (parser.Current is null && parser.MoveNext())
                last = Offset(parser.Current!.Start) - start;
            return parser.Current;
        }
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        if (Current is not T)
            throw new YamlException(
                parser.Current?.Start ?? Mark.Empty,
                parser.Current?.End ?? Mark.Empty,
                "An event out of order."
            );
        if (parser.MoveNext())
            last = Offset(parser.Current!.Start) - start;
    }

    private YamlNode? Node(int depth)
    {
        if (++nodes > YamlBounds.MostNodes)
            return GiveUp(YamlBoundRules.TooManyEntries, start, Number(YamlBounds.MostNodes));
        switch (Current)
        {
            case AnchorAlias:
            case NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }:
                return GiveUp(
                    YamlRules.ReservedStart,
                    LastOffset,
                    Sign(LastOffset),
                    Quoting.LineOf(source.Text, LastOffset)
                );
            case SequenceStart or MappingStart when depth == YamlBounds.Deepest:
                return GiveUp(YamlRules.TooDeep, LastOffset, Number(YamlBounds.Deepest));
            case Scalar { Value.Length: > YamlBounds.LongestValue and var length }:
                return GiveUp(YamlBoundRules.ValueTooLong, LastOffset, Number(length), Number(YamlBounds.LongestValue));
            case Scalar scalar:
                return Value(scalar);
            case SequenceStart:
                return Sequence(depth);
            case MappingStart mapping:
                return Mapping(depth, mapping.Style == YamlDotNet.Core.Events.MappingStyle.Flow);
            default:
                throw new YamlException(
                    parser.Current?.Start ?? Mark.Empty,
                    parser.Current?.End ?? Mark.Empty,
                    "Nothing stands here."
                );
        }
    }

    private YamlScalar Value(Scalar scalar)
    {
        var value = new YamlScalar(
            Offset(scalar.Start),
            Offset(scalar.End),
            scalar.Value,
            scalar.Style == ScalarStyle.Plain
        );
        if (value.IsPlain)
            LookForComment(value);
        Next<Scalar>();
        return value;
    }

    private YamlSequence? Sequence(int depth)
    {
        var (from, items) = (LastOffset, ImmutableArray.CreateBuilder<YamlNode>());
        Next<SequenceStart>();
        while (Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            if (items.Count == YamlBounds.MostEntries)
                return (YamlSequence?)GiveUp(YamlBoundRules.TooManyEntries, from, Number(YamlBounds.MostEntries));
            items.Add(item);
            LookForWideColon(item);
        }
        var end = Offset(parser.Current!.End);
        Next<SequenceEnd>();
        return new YamlSequence(from, end, items.DrainToImmutable());
    }

    private YamlMapping? Mapping(int depth, bool inBraces)
    {
        var (from, entries, loose) = (LastOffset, ImmutableArray.CreateBuilder<YamlEntry>(), new List<YamlScalar>());
        HashSet<string>? keys = null;
        Next<MappingStart>();
        for (var count = 0; Current is not MappingEnd; count++)
        {
            if (count == YamlBounds.MostEntries)
                return (YamlMapping?)GiveUp(YamlBoundRules.TooManyEntries, from, Number(YamlBounds.MostEntries));
            var keyOffset = LastOffset;
            if (Node(depth + 1) is not { } node)
                return null;
            if (node is not YamlScalar key)
                return (YamlMapping?)GiveUp(YamlRules.KeyIsNoText, keyOffset);
            if (Node(depth + 1) is not { } value)
                return null;
            if (inBraces && value is YamlScalar { Value: "", IsPlain: true } && !HasColon(key.End))
            {
                if (Parted(key) is not var (name, said))
                {
                    loose.Add(key);
                    continue;
                }
                findings.Add(YamlRules.SpaceBehindColon, Place(said.Start), $"{name.Value}: {said.Value}");
                (key, value) = (name, said);
            }
            TellLoose(entries, loose);
            if (inBraces)
                LookForWideColon(value);
            if (IsTwice(entries, key.Value, ref keys))
                findings.Add(YamlRules.KeyTwice, Place(key.Start), key.Value);
            else
                entries.Add(new YamlEntry(key, value));
        }
        TellLoose(entries, loose);
        var end = Offset(parser.Current!.End);
        Next<MappingEnd>();
        return new YamlMapping(from, end, entries.DrainToImmutable());
    }

    private static bool IsTwice(ImmutableArray<YamlEntry>.Builder entries, string key, ref HashSet<string>? keys)
    {
        if (entries.Count < 16)
        {
            foreach (var entry in entries)
                if (entry.Key.Value == key)
                    return true;
            return false;
        }
        keys ??= [.. entries.Select(entry => entry.Key.Value)];
        return !keys.Add(key);
    }

    /// <summary>
    /// Reports words without a colon between commas of a flow map as the rest of the value before them, all in one
    /// diagnostic.
    /// </summary>
    private void TellLoose(ImmutableArray<YamlEntry>.Builder entries, List<YamlScalar> loose)
    {
        if (loose.Count == 0)
            return;
        var words = string.Join(", ", loose.Select(word => word.Value));
        findings.Add(
            YamlRules.CommaInBraces,
            Place(loose[0].Start),
            loose[0].Value,
            entries is [.., { Value: YamlScalar before } entry]
                ? entry.Key.Value + ": " + Quoting.Quote(before.Value + ", " + words)
                : Quoting.Quote(words + ", …")
        );
        loose.Clear();
    }

    /// <summary>
    /// Splits <c>country:LK</c>, which YAML reads as one scalar, into key and value; null for other words.
    /// </summary>
    private static (YamlScalar Key, YamlScalar Value)? Parted(YamlScalar word)
    {
        var colon = word.IsPlain ? word.Value.IndexOf(':', StringComparison.Ordinal) : -1;
        return
            colon > 0
            && colon + 1 < word.Value.Length
            && word.End - word.Start == word.Value.Length
            && word.Value.AsSpan(0, colon).IndexOfAnyExcept(OfKey) < 0
            ? (
                new(word.Start, word.Start + colon, word.Value[..colon], true),
                new(word.Start + colon + 1, word.End, word.Value[(colon + 1)..], true)
            )
            : null;
    }

    /// <summary>
    /// Reports a full-width colon behind a key, as in <c>name：Fishers</c>, in an item of a list or behind a comma in
    /// braces.
    /// </summary>
    private void LookForWideColon(YamlNode node)
    {
        if (node is not YamlScalar { IsPlain: true } value || value.End - value.Start != value.Value.Length)
            return;
        for (var from = 0; value.Value.IndexOf('：', from) is >= 0 and var colon; from = colon + 1)
        {
            var key = colon;
            while (key > 0 && OfKey.Contains(value.Value[key - 1]))
                key--;
            if (key < colon && (key == 0 || value.Value.AsSpan(0, key).TrimEnd() is [.., '，' or ',']))
                findings.Add(YamlRules.WideColon, Place(value.Start + colon), value.Value[key..colon]);
        }
    }

    private bool HasColon(int offset)
    {
        for (var at = offset - start; at < text.Length; at++)
            if (text[at] is not (' ' or '\n' or '\r'))
                return text[at] == ':';
        return false;
    }

    /// <summary>
    /// Reports a plain value that YAML ends at a space and a hash, such as <c>We are #1</c>: the rest is read as a
    /// comment.
    /// </summary>
    private void LookForComment(YamlScalar value)
    {
        var at = value.End - start;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (
            at + 1 < text.Length
            && text[at] == '#'
            && !char.IsWhiteSpace(text[at + 1])
            && text[at + 1] is not ('#' or '-' or '=')
        )
            findings.Add(YamlRules.CommentInValue, Place(start + at), Quoting.LineOf(source.Text, value.Start));
    }

    private string Sign(int offset) => source.Text[offset].ToString();

    private YamlNode? GiveUp(Rule rule, int offset, params string[] arguments)
    {
        findings.Add(rule, Place(offset), arguments);
        GaveUp = true;
        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Offset(Mark mark) => start + (int)Math.Clamp(mark.Index, 0, text.Length);

    private Place Place(int offset) => new(source, offset);
}
