using System.Text;
using System.Text.RegularExpressions;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Explanations;

/// <summary>The documentation of every rule as one Markdown page, <c>problems.md</c>.</summary>
public static partial class ProblemPage
{
    /// <summary>Its file name in the input folder.</summary>
    public const string FileName = "problems.md";

    /// <summary>The page, with a heading for each code.</summary>
    public static string Markdown
    {
        get
        {
            var page = new StringBuilder(
                """
                # What can be wrong, and what to do

                Every message of `build`, `check` and `preview` has a code. An error stops the build and leaves the site as it
                stands; a warning does not. In the examples, `‸` stands where the message points; what an example does not show is
                as in any good site. The same is told by `publish explain <code>`.

                """
            );
            foreach (var rule in RuleBook.All)
                Append(page, rule);
            return page.ToString();
        }
    }

    private static void Append(StringBuilder page, Rule rule) =>
        page.Append("\n## ")
            .Append(rule.Code)
            .Append(rule.Severity == Severity.Error ? "\n\n" : " (warning)\n\n")
            .Append("**")
            .Append(Open(rule.Message))
            .Append("**\n\n")
            .Append(Open(rule.Mend))
            .Append("\n\n")
            .Append(rule.Why)
            .Append("\n\n")
            .Append("````text\n")
            .Append(Shown(rule))
            .Append("\n````\n");

    /// <summary>The example of a rule, with invisible characters replaced by their names.</summary>
    public static string Shown(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var shown = new StringBuilder();
        foreach (var letter in rule.Example.TrimEnd('\n'))
            if (UnseenCharacters.Idle.Contains(letter) || UnseenCharacters.Spaces.Contains(letter))
                ControlCharacters.Append(shown, new Rune(letter), spaces: true);
            else
                shown.Append(letter);
        return shown.ToString();
    }

    /// <summary>A rule's message with its placeholders as ellipses.</summary>
    public static string Open(string words) => Placeholder().Replace(words, "…");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
