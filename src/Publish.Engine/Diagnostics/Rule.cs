namespace Publish.Engine.Diagnostics;

/// <summary>
/// Rule of a diagnostic: code, severity, message, remedy, explanation, and an example site that breaks it.
/// </summary>
public sealed record Rule
{
    /// <summary>Code that never changes, such as <c>PUB201</c>.</summary>
    public required string Code { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Message, with the placeholders <c>{0}</c>, <c>{1}</c> … for the arguments.</summary>
    public required string Message { get; init; }

    /// <summary>Remedy, in the imperative, with the same placeholders.</summary>
    public required string Mend { get; init; }

    /// <summary>Reason for the rule, printed by <c>publish explain</c>.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// Kind of thing that the first argument names, such as a person; diagnostics about one wrong name are then folded.
    /// </summary>
    public string? Names { get; init; }

    /// <summary>
    /// An example site in one string that breaks the rule, with <c>‸</c> before the character that the diagnostic
    /// points to.
    /// </summary>
    public required string Example { get; init; }
}

/// <summary>Severity of a diagnostic: an error fails the build, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}
