using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Publish.Engine.Diagnostics;
using Publish.Export;
using Publish.Import;
using Publish.Metadata;
using Publish.Printing;
using Publish.Translation;

namespace Publish.Cli.Explanations;

/// <summary>
/// Every diagnostic rule of the program, for <c>publish explain</c>, <c>problems.md</c> and the tests of the examples.
/// </summary>
public static class RuleBook
{
    private static readonly Assembly[] Declaring =
    [
        typeof(Rule).Assembly,
        typeof(ExportServices).Assembly,
        typeof(SiteImport).Assembly,
        typeof(MetadataServices).Assembly,
        typeof(PrintingServices).Assembly,
        typeof(TranslationServices).Assembly,
    ];

    private static readonly Lazy<ImmutableArray<Rule>> Found = new(Find);

    /// <summary>Ordered by code.</summary>
    public static ImmutableArray<Rule> All => Found.Value;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Roots.xml keeps the fields of all types.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Roots.xml keeps the fields of all types.")]
    private static ImmutableArray<Rule> Find() =>
        [
            .. Declaring
                .SelectMany(assembly => assembly.GetTypes())
                .SelectMany(type =>
                    type.GetFields(
                        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                    )
                )
                .Where(field => field.IsInitOnly && field.FieldType == typeof(Rule))
                .Select(field => (Rule)field.GetValue(null)!)
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
}
