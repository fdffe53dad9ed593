using Publish.Engine.Host;

namespace Publish.Cli;

/// <summary>
/// Everything that a run takes from the process it lives in, so that a test can give it other things.
/// </summary>
internal sealed record HostEnvironment
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>An environment variable, or null; an empty one counts as not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>What relative paths start from.</summary>
    public required string Folder { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Whether somebody watches the output.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Whose commands are told; null where it is none that is known.</summary>
    public HostSystem? Host { get; init; }

    public bool IsGitHub => Variable("GITHUB_ACTIONS") == "true";

    public static HostEnvironment OfProcess() =>
        new()
        {
            Output = Console.Out,
            Error = Console.Error,
            Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
            Folder = Environment.CurrentDirectory,
            Clock = TimeProvider.System,
            IsTerminal = !Console.IsOutputRedirected,
            Host = HostSystems.Here,
        };

    public string Full(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as a person in this folder would write it.</summary>
    public string Shown(string path) =>
        Path.GetRelativePath(Folder, path) is var near && near.StartsWith("..", StringComparison.Ordinal) ? path : near;
}
