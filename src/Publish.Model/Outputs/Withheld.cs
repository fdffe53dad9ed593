namespace Publish.Model;

/// <summary>Fingerprints of texts and files under embargo, for the leak scan.</summary>
public sealed record Withheld(IReadOnlyList<HeldPrint> Words, IReadOnlyList<HeldFile> Files)
{
    public static Withheld Nothing { get; } = new([], []);
}
