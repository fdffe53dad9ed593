using System.Collections.Immutable;

namespace Publish.Model;

/// <summary>Which pages show the notice that the source has changed since the translation.</summary>
/// <param name="HiddenIn">Languages without the notice.</param>
/// <param name="HiddenBefore">Documents dated before that day have no notice; null for none.</param>
public sealed record BehindNotice(ImmutableArray<Language> HiddenIn, DateOnly? HiddenBefore)
{
    public static BehindNotice Everywhere { get; } = new([], null);

    public static BehindNotice Nowhere { get; } = new([], DateOnly.MaxValue);

    /// <summary>
    /// Whether a page shows it; a standing page counts as newer than any day, except where the notice is off.
    /// </summary>
    public bool StandsOn(Document document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        var day = document is DatedDocument dated ? dated.Date.Day : DateOnly.MaxValue.AddDays(-1);
        return !HiddenIn.Contains(language) && !(day < HiddenBefore);
    }
}
