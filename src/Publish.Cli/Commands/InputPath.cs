using Publish.Engine.Input;

namespace Publish.Cli.Commands;

/// <summary>Resolves a path in the input folder that a verb may write to.</summary>
internal static class InputPath
{
    /// <param name="below">Path below the input, with <c>/</c>.</param>
    /// <exception cref="RefusedException">A symbolic link on the way leads out of the input.</exception>
    public static string Of(string root, string below)
    {
        var full = Path.Combine(root, below);
        return RealPath.IsBelow(full, root)
            ? full
            : throw new RefusedException(
                $"{full} leads out of the input folder through a link, so nothing is written there. Put a folder or file of its own in the link's place.",
                ExitCode.Environment
            );
    }
}
