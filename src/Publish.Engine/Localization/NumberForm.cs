using System.Globalization;
using System.Text.Json;
using Publish.Model;

namespace Publish.Engine.Localization;

/// <summary>
/// CLDR's marks and groups for the digits of a language, because what ICU gives changes with its version.
/// </summary>
/// <param name="Group">Between groups of digits.</param>
/// <param name="Next">The size of the groups beyond the first three digits: two in India.</param>
/// <param name="Least">So many digits must stand before the first mark; Spanish and Polish write 1234.</param>
internal sealed record NumberForm(string Group, string Decimal, int Next, int Least)
{
    private static readonly Lazy<Dictionary<string, NumberForm>> All = new(() =>
        Cldr.Read("numbers")!.RootElement.Deserialize<Dictionary<string, NumberForm>>(JsonSerializerOptions.Web)!
    );

    private NumberFormatInfo Format =>
        field ??= new()
        {
            NumberGroupSeparator = Group,
            NumberDecimalSeparator = Decimal,
            NumberGroupSizes = [3, Next],
        };

    /// <summary>
    /// Null for the languages whose forms are the house's own, and those that CLDR knows too little of.
    /// </summary>
    public static NumberForm? Of(Language language) =>
        language.IsEnglish || language.IsKorean || language.IsChinese
            ? null
            : All.Value.GetValueOrDefault(language.Tag) ?? All.Value.GetValueOrDefault(language.Tag.Split('-')[0]);

    public string Write(decimal number) =>
        number.ToString(Math.Abs(number) < 1000 * (decimal)Math.Pow(10, Least - 1) ? "0.##" : "#,0.##", Format);
}
