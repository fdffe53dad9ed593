using System.Text;

namespace Publish.Engine.Input;

/// <summary>
/// Gives one spelling to what Unicode can spell in several ways, and leaves alone what it cannot: a text may hold what
/// is no character.
/// </summary>
internal static class UnicodeNormalization
{
    /// <summary>NFC, or another form.</summary>
    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC) =>
        XmlCharacters.IsWhole(text) ? text.Normalize(form) : text;
}
