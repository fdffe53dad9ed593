namespace Publish.BrowserTests.Pictures;

/// <summary>
/// The faces and the browser that pictures were taken with: with others a difference may be theirs and not the page's.
/// </summary>
internal static class PictureFonts
{
    private static readonly string[] Asked =
    [
        "Noto Serif",
        "Noto Sans",
        "Noto Serif CJK KR",
        "Noto Sans CJK KR",
        "Noto Serif CJK SC",
        "Noto Sans CJK SC",
    ];

    /// <summary>
    /// What pictures are compared with; a family that is missing is named before anything is looked at.
    /// </summary>
    public static async Task<string> Here()
    {
        var families = (await Command.Run("fc-list", Repository.Root, ":", "family"))
            .Out.Split([',', '\n'], StringSplitOptions.TrimEntries)
            .ToHashSet(StringComparer.Ordinal);
        Complaints.None(
            Asked
                .Where(family => !families.Contains(family))
                .Select(family =>
                    $"This test needs the face {family}, from {(family.Contains("CJK", StringComparison.Ordinal) ? "fonts-noto-cjk" : "fonts-noto-core")}."
                )
        );
        var faces = new List<string>();
        foreach (var family in Asked)
        {
            var answer = await Command.Run(
                "fc-match",
                Repository.Root,
                "--format",
                "%{family[0]} %{fontversion}",
                family
            );
            faces.Add($"{family}: {answer.Out}\n");
        }
        return string.Concat(faces);
    }
}
