namespace Publish.Cli;

/// <summary>What the program tells its caller by its end; scripts rely on the numbers.</summary>
internal enum ExitCode
{
    Done = 0,
    ContentErrors = 1,
    Usage = 2,
    Environment = 3,

    /// <summary>As shells count a program that was interrupted.</summary>
    Stopped = 130,
}
