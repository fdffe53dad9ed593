using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Paper sizes of PDFs by language.</summary>
public sealed record PaperSizes(PaperSize Usually, ImmutableDictionary<Language, PaperSize> ByLanguage)
{
    /// <summary>The default: A4.</summary>
    public static PaperSizes Usual { get; } = new(PaperSize.A4, ImmutableDictionary<Language, PaperSize>.Empty);

    public PaperSize In(Language language) => ByLanguage.GetValueOrDefault(language, Usually);
}

/// <summary>A paper size; its name in lower case is the value in <c>site.yml</c>.</summary>
public enum PaperSize
{
    A4,
    Letter,
}
