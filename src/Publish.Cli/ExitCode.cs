namespace Publish.Cli;

/// <summary>Exit codes of the program; scripts rely on the numbers.</summary>
internal enum ExitCode
{
    Done = 0,
    ContentErrors = 1,
    Usage = 2,
    Environment = 3,

    /// <summary>128 + SIGINT, as in shells.</summary>
    Stopped = 130,
}
