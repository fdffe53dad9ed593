namespace Publish.Import;

/// <summary>Writes lowered digits with the signs that Unicode has for them, for Markdown knows no others.</summary>
internal static class Lowering
{
    public static string? Of(string text)
    {
        const string plain = "0123456789+-=()";
        const string lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
        return text.All(plain.Contains)
            ? string.Concat(text.Select(c => lowered[plain.IndexOf(c, StringComparison.Ordinal)]))
            : null;
    }
}
