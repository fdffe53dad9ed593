using System.Collections.Immutable;

namespace Publish.Import;

/// <summary>What has been understood of a letter so far, and what there is to tell of it.</summary>
internal sealed class LetterDraft(OldPage page, LetterSheet sheet)
{
    private const double Told = 0.8;

    private readonly List<Doubt> doubts = [];

    public OldPage Page => page;

    public LetterSheet Sheet => sheet;

    public LetterParts Parts { get; set; } = new();

    public bool IsMarkedRelease { get; set; }

    public ImmutableArray<Doubt> Doubts => [.. doubts];

    /// <summary>Keeps what was found, and tells it where it is not certain.</summary>
    public Found<T> Keep<T>(string what, T value, double certainty, string words)
    {
        if (certainty < Told)
            Tell(
                DoubtKind.Uncertain,
                $"This was taken for {what}, and may be something else: look whether it stands in the right place.",
                words
            );
        return new Found<T>(value, certainty, Short(words));
    }

    public void Stays(string what, string words) =>
        Tell(DoubtKind.Uncertain, $"This may be {what}; it was left in the text, because it is not certain.", words);

    public void LeaveOut(string what, string words) => Tell(DoubtKind.LeftOut, what, words);

    public void Tell(DoubtKind kind, string message, string words) =>
        doubts.Add(new Doubt(kind, message, Short(words)));

    private static string Short(string words) =>
        words.Length <= 120 ? words : words[..(char.IsHighSurrogate(words[118]) ? 118 : 119)] + "…";
}
