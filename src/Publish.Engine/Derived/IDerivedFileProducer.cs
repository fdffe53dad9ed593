using System.Collections.Immutable;
using Publish.Engine.Diagnostics;
using Publish.Model;

namespace Publish.Engine.Derived;

/// <summary>
/// Makes files of one kind from others: cleaned files and narrower pictures of the input, cards and PDFs of planned
/// outputs. What it makes lies in the cache of the work.
/// </summary>
public interface IDerivedFileProducer
{
    /// <summary>The kind of <see cref="Output"/> that it makes files of; null where it makes them of the input.</summary>
    Type? OutputType => null;

    /// <summary>Makes files of the input's, after linking and before the outputs are planned.</summary>
    /// <param name="findings">Receives faults of the files themselves.</param>
    DerivedInput MakeOfInput(DerivedWork work, Findings findings, CancellationToken stop) => DerivedInput.None;

    /// <summary>Makes files of planned outputs, before any page.</summary>
    /// <param name="outputs">Of its kind alone; at least one.</param>
    Task<DerivedOutputs> MakeOfPlan(DerivedWork work, ImmutableArray<Output> outputs, CancellationToken stop) =>
        Task.FromResult(DerivedOutputs.None);
}
