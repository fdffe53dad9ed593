namespace Publish.BrowserTests.Pictures;

/// <summary>The faces and the browser that pictures were taken with: with others a difference may be theirs and not the page's.</summary>
internal static class PictureFonts
{
    private static readonly string[] Asked = ["Noto Serif", "Noto Sans", "Noto Serif CJK KR", "Noto Sans CJK KR", "Noto Serif CJK SC", "Noto Sans CJK SC"];

    public static async Task<string> Here()
    {
        var faces = new List<string>();
        foreach (var family in Asked)
        {
            var answer = await Command.Run("fc-match", Repository.Root, "--format", "%{family[0]} %{fontversion}", family);
            faces.Add($"{family}: {answer.Out}\n");
        }
        return string.Concat(faces);
    }
}
