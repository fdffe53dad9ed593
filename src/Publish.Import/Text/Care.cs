namespace Publish.Import;

/// <summary>How carefully a block is written: what the proof finds changed is written again with more care.</summary>
internal enum Care
{
    /// <summary>As a person would write it.</summary>
    Plain,

    /// <summary>Every mark escaped, and emphasis kept apart by comments.</summary>
    Strict,

    /// <summary>Without emphasis: the words are right at least.</summary>
    Bare,
}
