namespace Publish.Model;

/// <summary>What may stand in no file of a site yet, in a form that tells nothing of it.</summary>
public sealed record Withheld(IReadOnlyList<HeldPrint> Words, IReadOnlyList<HeldFile> Files)
{
    public static Withheld Nothing { get; } = new([], []);
}
