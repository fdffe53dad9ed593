using System.Text;

namespace Publish.Engine.Input;

/// <summary>
/// Unicode normalization; a text with characters that XML does not allow, such as lone surrogates, is returned
/// unchanged.
/// </summary>
internal static class UnicodeNormalization
{
    /// <summary>The text in NFC, or another form.</summary>
    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC) =>
        XmlCharacters.IsWhole(text) ? text.Normalize(form) : text;
}
