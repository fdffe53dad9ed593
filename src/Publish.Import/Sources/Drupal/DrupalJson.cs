using System.Globalization;
using System.Text.Json;

namespace Publish.Import;

/// <summary>JSON whose shape nobody promised: what is not there or is something else is nothing.</summary>
internal readonly record struct DrupalJson(JsonElement Element)
{
    public DrupalJson In(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var inner) ? new(inner) : default;

    public string? Text(string name) => In(name).AsText();

    public string? AsText() =>
        Element.ValueKind switch
        {
            JsonValueKind.String => Said(Element.GetString) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text)
                ? text
                : null,
            JsonValueKind.Number => Element.GetRawText(),
            _ => null,
        };

    public bool Is(string name, bool truth) =>
        In(name).Element.ValueKind == (truth ? JsonValueKind.True : JsonValueKind.False)
        || Text(name) == (truth ? "1" : "0");

    /// <summary>The parts of a list; what is no list is a list of one.</summary>
    public IEnumerable<DrupalJson> Parts() =>
        Element.ValueKind switch
        {
            JsonValueKind.Array => Element.EnumerateArray().Select(part => new DrupalJson(part)),
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            _ => [this],
        };

    public IEnumerable<(string Name, DrupalJson Value)> Members() =>
        Element.ValueKind == JsonValueKind.Object
            ? Element.EnumerateObject().Select(member => (Said(() => member.Name) ?? "", new DrupalJson(member.Value)))
            : [];

    /// <summary>Bytes and escapes that are no characters are found only when they are read.</summary>
    private static string? Said(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
