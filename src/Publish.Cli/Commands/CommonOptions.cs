using System.CommandLine;

namespace Publish.Cli.Commands;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Plain { get; } =
        new("--plain")
        {
            Description = "Plain lines without colour or movement, as where nobody watches.",
            Recursive = true,
        };

    public static Option<string> Input() =>
        new("--input", "-i")
        {
            Description = "The folder of the texts.",
            HelpName = "folder",
            DefaultValueFactory = _ => "input",
        };
}
