using System.Collections.Immutable;
using Publish.Engine.Host;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>An English word for a number or a month.</summary>
/// <param name="Values">Its possible values; the first is the usual one.</param>
internal sealed record EnglishWord(string Text, WordKind Kind, ImmutableArray<decimal> Values)
{
    public decimal Value => Values[0];

    /// <summary>The words of the list, by themselves.</summary>
    public static IEnumerable<EnglishWord> All
    {
        get
        {
            var table = WordTable.Beside(typeof(EnglishWord), "english");
            return from kind in Enum.GetValues<WordKind>()
                from entry in table[kind.ToString().ToLowerInvariant()]
                select new EnglishWord(entry.Word, kind, entry.Numbers);
        }
    }
}

/// <summary>The role of a word in an English numeral.</summary>
internal enum WordKind
{
    One,
    Teen,
    Ten,
    Hundred,
    Power,
    Ordinal,
    Month,
    Hint,
}
