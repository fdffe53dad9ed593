namespace Publish.BrowserTests.Sample;

/// <summary>The faces that a reader's machine has, as fontconfig gives them to a browser.</summary>
internal sealed record Faces
{
    private const string Common = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>/usr/share/fonts</dir>
          <cachedir prefix="xdg">fontconfig</cachedir>
          <include ignore_missing="yes">/etc/fonts/conf.d</include>
          <selectfont>
            <acceptfont><glob>*/DejaVu*</glob><glob>*/NotoSansCJK-Regular.*</glob><glob>*/NotoSansCJK-Bold.*</glob></acceptfont>
            <rejectfont><glob>*.ttf</glob><glob>*.ttc</glob><glob>*.otf</glob><glob>*.pfb</glob></rejectfont>
          </selectfont>
        </fontconfig>
        """;

    private Faces() { }

    /// <summary>All of this machine, those that the theme names among them.</summary>
    public static Faces Named { get; } = new();

    /// <summary>What many systems bring: DejaVu, and one family for Korean and Chinese.</summary>
    public static Faces Usual { get; } = new() { Configuration = Common };

    private string? Configuration { get; init; }

    /// <summary>What a browser is started with; null for this machine's own.</summary>
    public IEnumerable<KeyValuePair<string, string>>? Environment
    {
        get
        {
            if (Configuration is null)
                return null;
            var file = Path.Combine(Directory.CreateDirectory(Repository.Artifacts).FullName, "usual-faces.conf");
            File.WriteAllText(file, Configuration);
            var all = System
                .Environment.GetEnvironmentVariables()
                .Cast<System.Collections.DictionaryEntry>()
                .ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "");
            all["FONTCONFIG_FILE"] = file;
            return all;
        }
    }
}
