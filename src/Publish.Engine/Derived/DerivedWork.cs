using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>What a producer of derived files is given.</summary>
/// <param name="State">The state folder <c>.publish</c>; null where no file may be made.</param>
/// <param name="Losses">Receives what this machine could not make.</param>
/// <param name="Progress">Is told the phase, and each file that is there, made now or before.</param>
public sealed record DerivedWork(
    Site Site,
    InputFolder Input,
    string? State,
    Losses Losses,
    BuildProgress Progress,
    TimeProvider Clock
)
{
    private readonly Lazy<UnixFileMode?> rights = new(() => InputRights.Of(Input));

    /// <summary>The cache of a kind of files; null where no file may be made.</summary>
    internal DerivedFileCache? CacheOf(string kind) =>
        State is null ? null : new DerivedFileCache(Path.Combine(State, kind), Clock, () => rights.Value);
}
