using System.Collections.Immutable;
using Publish.Engine.Translate;

namespace Publish.Cli.Answers;

/// <summary>A translation that was begun.</summary>
/// <param name="File">Absolute.</param>
/// <param name="IsTracked">Whether it has a mark.</param>
internal sealed record TranslationBegun(string File, bool IsTracked, ImmutableArray<Term> Glossary) : Answer;
