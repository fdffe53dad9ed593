using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>On which paper letters are printed, by language.</summary>
public sealed record PaperSizes(PaperSize Usually, ImmutableDictionary<Language, PaperSize> ByLanguage)
{
    /// <summary>What a site that says nothing has.</summary>
    public static PaperSizes Usual { get; } = new(PaperSize.A4, ImmutableDictionary<Language, PaperSize>.Empty);

    public PaperSize In(Language language) => ByLanguage.GetValueOrDefault(language, Usually);
}

/// <summary>A sheet of paper; its name in lower case is the word in <c>site.yml</c>.</summary>
public enum PaperSize
{
    A4,
    Letter,
}
