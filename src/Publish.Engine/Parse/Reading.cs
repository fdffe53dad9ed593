using Publish.Engine.Diagnostics;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>One file being read: where it stands, what it may refer to, and what it named.</summary>
internal sealed class Reading(SourceText source, Findings findings, Surroundings around, string folder, Language sourceLanguage)
{
    public SourceText Source => source;

    public Findings Findings => findings;

    public Surroundings Around => around;

    /// <summary>The folder that files are named from, without a slash at the end; empty for the input itself.</summary>
    public string Folder => folder;

    /// <summary>What localized texts fall back to.</summary>
    public Language SourceLanguage => sourceLanguage;

    /// <summary>Paths below the input that were named here.</summary>
    public List<string> Named { get; } = [];

    /// <summary>Somebody meant to write an embargo and misspelled its key.</summary>
    public bool EmbargoInDoubt { get; set; }

    public void Fault(Rule rule, YamlNode at, params string[] arguments) => Fault(rule, at.Start, arguments);

    public void Fault(Rule rule, int offset, params string[] arguments) => findings.Add(rule, new Place(source, offset), arguments);

    /// <summary>Says that a name is unknown, and which known one is near.</summary>
    public void Unknown(Rule rule, YamlNode at, string name, IEnumerable<string> known) => Unknown(rule, at.Start, name, known);

    public void Unknown(Rule rule, int offset, string name, IEnumerable<string> known) =>
        Fault(rule, offset, name, Spelling.Question(name, known));
}
