using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Whose pages tell their readers that the source has changed since the translation was made.</summary>
/// <param name="HiddenIn">Languages whose pages keep it to themselves.</param>
/// <param name="HiddenBefore">Documents older than that day keep it to themselves; null for none.</param>
public sealed record BehindNotice(ImmutableArray<Language> HiddenIn, DateOnly? HiddenBefore)
{
    public static BehindNotice Everywhere { get; } = new([], null);

    public static BehindNotice Nowhere { get; } = new([], DateOnly.MaxValue);

    /// <summary>
    /// A standing page is of no day, and so never too old; where nothing is to be told it keeps silent too.
    /// </summary>
    public bool StandsOn(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var day = document is DatedDocument dated ? dated.Date.Day : DateOnly.MaxValue.AddDays(-1);
        return !HiddenIn.Contains(language) && !(day < HiddenBefore);
    }
}
