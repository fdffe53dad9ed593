using System.Collections.Immutable;
using Publish.Engine.Host;

namespace Publish.Translation.Parity.NumberReaders;

/// <summary>The words for units that stand behind a number, in English, Korean and Chinese.</summary>
internal static class UnitNames
{
    private static readonly WordTable Table = WordTable.Beside(typeof(UnitNames), "units");

    /// <summary>Characters that stand behind the day of a date.</summary>
    public const string AfterDay = "일日号號~–—-、·,，至와과";

    public static readonly ImmutableArray<string> Percents = Of("percents");

    public static readonly ImmutableArray<string> Months = Of("months");

    public static readonly ImmutableArray<string> Weeks = Of("weeks");

    public static readonly ImmutableArray<string> Days = Of("days");

    public static readonly ImmutableArray<string> Hours = Of("hours");

    /// <summary>With their codes of ISO 4217; empty where the country is not said.</summary>
    public static readonly ImmutableArray<(string Word, string Code)> Currencies =
    [
        .. Table["currencies"].Select(entry => (entry.Word, entry.Value)),
    ];

    private static ImmutableArray<string> Of(string section) => [.. Table[section].Select(entry => entry.Word)];
}
