using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>Makes the files of one kind of output before pages are written, such as cards or printed letters.</summary>
public interface IDerivedFileProducer
{
    /// <summary>The kind of <see cref="Output"/> that it makes files of.</summary>
    Type OutputType { get; }

    /// <summary>The phase of a build that it works in.</summary>
    BuildPhase Phase { get; }

    /// <param name="outputs">Of its kind alone; there may be none.</param>
    /// <param name="state">The site's folder <c>.publish</c>, where made files are kept for the next build.</param>
    /// <param name="losses">Receives what this machine could not make.</param>
    /// <param name="step">Called for each file that is there, made now or before.</param>
    Task<DerivedFiles> Make(
        ImmutableArray<Output> outputs,
        Site site,
        InputFolder input,
        string state,
        Losses losses,
        Action step,
        CancellationToken stop
    );
}
