namespace Publish.Translation.Parity.Facts;

/// <summary>Something that a text says and that every language says alike, such as a number or a date.</summary>
/// <param name="Value">Of a date, its month times a hundred and its day; of a time, the minutes since noon or midnight;
/// of a phone, nothing.</param>
/// <param name="Key">A currency's code, or what must be the same letter for letter.</param>
/// <param name="IsSure">Whether it is a mistake when the other language lacks it; what may be something else only
/// answers the other side's.</param>
/// <param name="Start">UTF-16 units from the start of the file.</param>
/// <param name="End">The first unit after it.</param>
internal readonly record struct Fact(FactKind Kind, decimal Value, string Key, bool IsSure, int Start, int End)
{
    /// <summary>What it was counted in: a million in “1.2 million”, else 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether words and not figures say it.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether a number stands where a day of a month stands: “the 19th”, 19일, or after a date.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether this fact of one text is what the other text means.</summary>
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

/// <summary>What kind of thing a fact is.</summary>
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
