using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Publish.Engine.Host;

/// <summary>
/// Thread-safe list of what a build could not make on this machine, such as cards; a strict build then writes nothing.
/// </summary>
public sealed class Losses(params IEnumerable<Loss> before)
{
    private readonly ConcurrentQueue<Loss> all = new(before);

    /// <summary>All losses in the order in which they were added, each once.</summary>
    public ImmutableArray<Loss> All => [.. all.Distinct()];

    public void Add(Tool? needs, string lost, string why = "") => all.Enqueue(new Loss(needs, lost, why));

    /// <summary>A number with its noun, such as <c>1 card</c> or <c>2 cards</c>.</summary>
    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>Up to five names; of more, the first four and the number of the others.</summary>
    public static string Named(IReadOnlyCollection<string> names) =>
        names.Count <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(4))} and {names.Count - 4} more";
}

/// <summary>Something that the site lacks because of the machine that builds it.</summary>
/// <param name="Needs">Program or fonts to install; null for another reason, such as a timeout.</param>
/// <param name="Lost">What is lost, as a sentence, such as <c>71 cards could not be drawn.</c></param>
/// <param name="Why">A further sentence with the reason; may be empty.</param>
public sealed record Loss(Tool? Needs, string Lost, string Why);
