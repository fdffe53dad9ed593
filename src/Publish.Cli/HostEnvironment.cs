using Publish.Engine.Host;

namespace Publish.Cli;

/// <summary>
/// What a run takes from its process (streams, environment variables, folder, clock), replaceable in tests.
/// </summary>
internal sealed record HostEnvironment
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Returns the value of an environment variable, or null; an empty value counts as unset.</summary>
    public required EnvironmentVariables Variable { get; init; }

    /// <summary>The base of relative paths.</summary>
    public required string Folder { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Whether the output is a terminal.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>The operating system, whose install commands are printed; null where it is unknown.</summary>
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

    /// <summary>A path relative to the folder, or as it is where it lies outside.</summary>
    public string Shown(string path) =>
        Path.GetRelativePath(Folder, path) is var near && near.StartsWith("..", StringComparison.Ordinal) ? path : near;
}
