using System.Globalization;

namespace Publish.SafetyTests.Content;

/// <summary>
/// Gives one text after another, each between two marks, so that it can be found again wherever it has gone.
/// </summary>
/// <param name="from">The number of the first, so that other fields get it in other sites.</param>
/// <param name="mark">A letter.</param>
internal sealed class Supply(IReadOnlyList<string> texts, int from = 0, char mark = 'q')
{
    private readonly List<string> given = [];
    private int at = from;

    /// <summary>All that were given, with their marks.</summary>
    public IReadOnlyList<string> Given => given;

    public string Next()
    {
        var number = given.Count.ToString(CultureInfo.InvariantCulture);
        given.Add($"{mark}{number}{mark} {texts[at++ % texts.Count].Trim()} z{number}z");
        return given[^1];
    }
}
