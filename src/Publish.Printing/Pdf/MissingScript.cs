using System.Collections.Frozen;
using Publish.Engine.Host;
using Publish.Model;
using Publish.Printing.Browsers;

namespace Publish.Printing.Pdf;

/// <summary>Reports that the program was built without the script that paginates the theme's sheets.</summary>
internal static class MissingScript
{
    /// <summary>The failure; null where the script is built in, or the theme needs none.</summary>
    public static SheetFailure? Of(EmbeddedScript? script) =>
        script is { IsBuiltIn: false }
            ? new SheetFailure(
                $"Publish was built without {script.Name}: fetch it with {script.Command}, which needs Node, and build it again.",
                ToolOf(script)
            )
            : null;

    /// <summary>The script as a tool for messages, with the same install command on every system.</summary>
    public static Tool ToolOf(EmbeddedScript script) =>
        new(script.Name, script.Purpose)
        {
            Commands = Enum.GetValues<HostSystem>().ToFrozenDictionary(system => system, _ => script.Command),
        };
}
