using System.Globalization;
using System.Text.Json;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// CLDR's number format of a language: separators and grouping; not from ICU, which changes with its version.
/// </summary>
/// <param name="Group">Group separator.</param>
/// <param name="Next">Digits of groups after the first three: two in India.</param>
/// <param name="Least">Minimum digits before the first separator: two in Spanish and Polish, which write 1234.</param>
internal sealed record NumberForm(string Group, string Decimal, int Next, int Least)
{
    private static readonly Lazy<Dictionary<string, NumberForm>> All = new(() =>
        Cldr.Read("numbers")!.RootElement.Deserialize(CldrTypes.Default.DictionaryStringNumberForm)!
    );

    private NumberFormatInfo Format =>
        field ??= new()
        {
            NumberGroupSeparator = Group,
            NumberDecimalSeparator = Decimal,
            NumberGroupSizes = [3, Next],
        };

    /// <summary>
    /// The format; null for English, Korean and Chinese, which <see cref="Numbers"/> writes itself, and where CLDR has
    /// none.
    /// </summary>
    public static NumberForm? Of(Language language) =>
        language.IsEnglish || language.IsKorean || language.IsChinese
            ? null
            : All.Value.GetValueOrDefault(language.Tag) ?? All.Value.GetValueOrDefault(language.Tag.Split('-')[0]);

    public string Write(decimal number) =>
        number.ToString(Math.Abs(number) < 1000 * (decimal)Math.Pow(10, Least - 1) ? "0.##" : "#,0.##", Format);
}
