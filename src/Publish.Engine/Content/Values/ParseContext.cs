using System.Globalization;
using Publish.Engine.Diagnostics;
using Publish.Engine.Yaml;
using Publish.Model;

namespace Publish.Engine.Content.Values;

/// <summary>
/// State of reading one file: its folder and languages, what it may refer to, its diagnostics and positions.
/// </summary>
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

    /// <summary>Folder that file names are relative to, without a trailing slash; empty for the input itself.</summary>
    public string Folder => folder;

    /// <summary>Fallback language of localized texts.</summary>
    public Language SourceLanguage => sourceLanguage;

    /// <summary>Language of words without one; null where they are the same in every language.</summary>
    public Language? Written { get; init; }

    /// <summary>Text without a language of its own, for every reader, in the language of its file or script.</summary>
    public Localized<string> Everywhere(string words) =>
        Localized.Everywhere(words, Scripts.LanguageOf(words, Written ?? sourceLanguage, around.Languages));

    /// <summary>
    /// A name without a language of its own; in Latin letters it gets the tag <c>und-Latn</c>, for a language that is
    /// not known.
    /// </summary>
    public Localized<string> Name(string name) =>
        Localized.Everywhere(
            name,
            Scripts.LanguageOf(name, Written ?? sourceLanguage, around.Languages) is { IsLatin: false } written
                ? written
                : Scripts.LanguageOf(name, around.Languages.Latin, around.Languages)
        );

    /// <summary>
    /// Paths of files below the input, and ids of documents, that were named here, with their offsets.
    /// </summary>
    public List<(string File, int Offset)> Named { get; } = [];

    /// <summary>Positions of its values, by key paths.</summary>
    public FilePlaces Places => new(source.Path, values, [.. Named]);

    /// <summary>Ids of the file whose entries could not be read, with their positions.</summary>
    public List<YamlScalar> Unread { get; } = [];

    /// <summary>Whether a key looks like a misspelled <c>embargo</c>.</summary>
    public bool EmbargoInDoubt { get; set; }

    /// <summary>Reads the value under a key and records its position; a value that cannot be used has none.</summary>
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

    /// <summary>Records the position of something that is no value under a key.</summary>
    public void Remember(string keyPath, int offset) =>
        values.Add((FilePlaces.Below(FilePlaces.Root, keyPath), offset));

    /// <summary>The same for an item of a list.</summary>
    /// <param name="number">Index among the items before it that could be used.</param>
    public T? Read<T>(int number, YamlNode node, Shape<T> shape)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return Read(digits[..length], node, shape);
    }

    public void Fault(Rule rule, YamlNode at, params string[] arguments) => Fault(rule, at.Start, arguments);

    public void Fault(Rule rule, int offset, params string[] arguments) =>
        findings.Add(rule, new Place(source, offset), arguments);

    /// <summary>The same with another mistake as its cause.</summary>
    public void Fault(Rule rule, int offset, Cause? cause, params string[] arguments) =>
        findings.Add(new Diagnostic(rule, new Place(source, offset), arguments) { Cause = cause });

    /// <summary>Reports an unknown name, with a spelling suggestion.</summary>
    public void Unknown(Rule rule, YamlNode at, string name, IEnumerable<string> known, Cause? cause = null) =>
        Unknown(rule, at.Start, name, known, cause);

    public void Unknown(Rule rule, int offset, string name, IEnumerable<string> known, Cause? cause = null) =>
        Fault(rule, offset, cause, name, Spelling.Question(name, known));
}
