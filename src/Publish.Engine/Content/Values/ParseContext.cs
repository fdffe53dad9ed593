using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>One file being read: where it stands, what it may refer to, and what it named.</summary>
internal sealed class ParseContext(
    SourceText source,
    Findings findings,
    ReferenceContext around,
    string folder,
    Language sourceLanguage
)
{
    private readonly List<(ulong Path, int Offset)> values = [];
    private ulong path = FilePlaces.Root;

    public SourceText Source => source;

    public Findings Findings => findings;

    public ReferenceContext Around => around;

    /// <summary>The folder that files are named from, without a slash at the end; empty for the input itself.</summary>
    public string Folder => folder;

    /// <summary>What localized texts fall back to.</summary>
    public Language SourceLanguage => sourceLanguage;

    /// <summary>What words without a language are written in; null where they are the same in every language.</summary>
    public Language? Written { get; init; }

    /// <summary>Words that no language is written beside: for every reader, in the language of their file.</summary>
    public Localized<string> Everywhere(string words) =>
        Localized.Everywhere(words, Scripts.LanguageOf(words, Written ?? sourceLanguage, around.Languages));

    /// <summary>
    /// A name that no language is written beside: in Latin letters it is in whatever language its bearers speak.
    /// </summary>
    public Localized<string> Name(string name) =>
        Localized.Everywhere(
            name,
            Scripts.LanguageOf(name, Written ?? sourceLanguage, around.Languages) is { IsLatin: false } written
                ? written
                : Scripts.LanguageOf(name, around.Languages.Latin, around.Languages)
        );

    /// <summary>Files, by their paths below the input, and documents that were named here, and where.</summary>
    public List<(string File, int Offset)> Named { get; } = [];

    /// <summary>Where its values stand, by key paths.</summary>
    public FilePlaces Places => new(source.Path, values, [.. Named]);

    /// <summary>Ids of the file whose entries could not be read, and where they stand.</summary>
    public List<YamlScalar> Unread { get; } = [];

    /// <summary>Somebody meant to write an embargo and misspelled its key.</summary>
    public bool EmbargoInDoubt { get; set; }

    /// <summary>
    /// Reads the value under a key, and remembers where it stands; what comes to nothing has no place.
    /// </summary>
    public T? Read<T>(ReadOnlySpan<char> key, YamlNode node, Shape<T> shape)
    {
        var (around, before) = (path, values.Count);
        path = FilePlaces.Below(path, key);
        values.Add((path, node.Start));
        var value = shape.Read(node, this);
        path = around;
        if (value is null)
            values.RemoveRange(before, values.Count - before);
        return value;
    }

    /// <summary>Remembers where something stands that is no value under a key.</summary>
    public void Remember(string keyPath, int offset) =>
        values.Add((FilePlaces.Below(FilePlaces.Root, keyPath), offset));

    /// <summary>The same for what stands in a list.</summary>
    /// <param name="number">Of those before it that came to something.</param>
    public T? Read<T>(int number, YamlNode node, Shape<T> shape)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return Read(digits[..length], node, shape);
    }

    public void Fault(Rule rule, YamlNode at, params string[] arguments) => Fault(rule, at.Start, arguments);

    public void Fault(Rule rule, int offset, params string[] arguments) =>
        findings.Add(rule, new Place(source, offset), arguments);

    /// <summary>The same where something else is to blame.</summary>
    public void Fault(Rule rule, int offset, Cause? cause, params string[] arguments) =>
        findings.Add(new Diagnostic(rule, new Place(source, offset), arguments) { Cause = cause });

    /// <summary>Says that a name is unknown, and which known one is near.</summary>
    public void Unknown(Rule rule, YamlNode at, string name, IEnumerable<string> known, Cause? cause = null) =>
        Unknown(rule, at.Start, name, known, cause);

    public void Unknown(Rule rule, int offset, string name, IEnumerable<string> known, Cause? cause = null) =>
        Fault(rule, offset, cause, name, Spelling.Question(name, known));
}
