namespace Publish.Engine.Diagnostics;

/// <summary>One thing that can be wrong, declared once with its remedy and a site that shows it.</summary>
public sealed record Rule
{
    /// <summary>Stable for ever, such as <c>PUB201</c>.</summary>
    public required string Code { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong, with <c>{0}</c>, <c>{1}</c> … for what was found.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, in the imperative; the same placeholders.</summary>
    public required string Mend { get; init; }

    /// <summary>Why it matters, for <c>publish explain</c>.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// What its first argument names, such as a person, where one wrong name can be told at many places.
    /// </summary>
    public string? Names { get; init; }

    /// <summary>
    /// A whole bad site in one string, with <c>‸</c> before the character that the caret must stand under.
    /// </summary>
    public required string Example { get; init; }
}

/// <summary>Whether a build fails.</summary>
public enum Severity
{
    Error,
    Warning,
}
