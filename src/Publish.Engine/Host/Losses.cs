using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Publish.Engine.Host;

/// <summary>
/// Collects from any thread what a build loses: whoever makes files of other files says here what they could not make.
/// A strict build then writes nothing.
/// </summary>
public sealed class Losses(params IEnumerable<Loss> before)
{
    private readonly ConcurrentQueue<Loss> all = new(before);

    /// <summary>In the order in which they came, each once.</summary>
    public ImmutableArray<Loss> All => [.. all.Distinct()];

    public void Add(Tool? needs, string lost, string why = "") => all.Enqueue(new Loss(needs, lost, why));

    /// <summary>Such as <c>1 card</c> or <c>2 cards</c>.</summary>
    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>The first few, and how many there are beside.</summary>
    public static string Named(IReadOnlyCollection<string> names) =>
        names.Count <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(4))} and {names.Count - 4} more";
}

/// <summary>What a site has to do without because of the machine that makes it.</summary>
/// <param name="Needs">What would have to be installed; null where that is not what is missing, as when something took
/// too long.</param>
/// <param name="Lost">A sentence, such as <c>71 cards could not be drawn.</c></param>
/// <param name="Why">A sentence more; empty where the first says it.</param>
public sealed record Loss(Tool? Needs, string Lost, string Why);
