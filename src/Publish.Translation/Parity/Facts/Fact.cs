namespace Publish.Translation.Parity.Facts;

/// <summary>
/// A language-independent fact of a text that parity compares: a number, date, time, amount, phone, e-mail address or
/// name.
/// </summary>
/// <param name="Value">For a date, month × 100 + day; for a time, minutes since noon or midnight; for a phone or e-mail
/// address, 0.</param>
/// <param name="Key">A currency's code, or text that must be identical, such as a phone number.</param>
/// <param name="IsSure">Whether its absence in the other language is a difference; an unsure fact only matches facts of
/// the other side.</param>
/// <param name="Start">UTF-16 offset in the file.</param>
/// <param name="End">Offset after its last character.</param>
internal readonly record struct Fact(FactKind Kind, decimal Value, string Key, bool IsSure, int Start, int End)
{
    /// <summary>The magnitude it was multiplied by: a million in “1.2 million”, else 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether it is written in words, not figures.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether a number may be the day of a month: “the 19th”, 19일, or after a date.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether this fact matches a fact of the other language.</summary>
    public bool Answers(Fact other) =>
        other.Kind switch
        {
            FactKind.Number => Kind switch
            {
                FactKind.Number or FactKind.Percent or FactKind.Money => Value == other.Value,
                FactKind.Date => Value % 100 == other.Value && other.IsDay,
                FactKind.Time => Value == other.Value % 12 * 60 && other.Value <= 24,
                _ => false,
            },
            FactKind.Money => (
                Kind == FactKind.Number
                || (Kind == FactKind.Money && (Key == other.Key || Key.Length == 0 || other.Key.Length == 0))
            )
                && Value == other.Value,
            FactKind.Month => (Kind == FactKind.Month && Value == other.Value)
                || (Kind == FactKind.Date && decimal.Truncate(Value / 100) == other.Value),
            FactKind.Time => (Kind == FactKind.Time && Value == other.Value)
                || (Kind == FactKind.Number && Value <= 24 && Value % 12 * 60 == other.Value),
            _ => Kind == other.Kind && Value == other.Value && Key == other.Key,
        };
}

/// <summary>The kind of a fact.</summary>
internal enum FactKind
{
    Number,
    Percent,
    Money,
    Month,
    Date,
    Time,
    Phone,
    Email,
    Name,
}
