using Publish.Engine.Diagnostics;

namespace Publish.Cli.Answers;

/// <summary>What a verb found or did; how it looks is the presenter's.</summary>
internal abstract record Answer
{
    public virtual ExitCode Exit => ExitCode.Done;
}

/// <summary>It was not done, and the person who asked can mend it.</summary>
internal sealed record Refusal(string Message, ExitCode Code) : Answer
{
    public override ExitCode Exit => Code;
}

/// <summary>It was not done, and the fault is the program's.</summary>
internal sealed record Fault(Exception Exception) : Answer
{
    public override ExitCode Exit => ExitCode.Environment;
}

/// <summary>Somebody interrupted it.</summary>
internal sealed record Stopped : Answer
{
    public override ExitCode Exit => ExitCode.Stopped;
}

/// <summary>Text for another program, printed as it is.</summary>
internal sealed record Script(string Text) : Answer;

/// <summary>One document's own mistakes keep it from being printed.</summary>
/// <param name="Input">Absolute.</param>
internal sealed record Unreadable(string Document, IReadOnlyList<Diagnostic> Diagnostics, string Input) : Answer
{
    public override ExitCode Exit => ExitCode.ContentErrors;
}

/// <summary>Said in one line.</summary>
internal sealed record Done(string Message) : Answer;
