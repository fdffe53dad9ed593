using System.Collections.Immutable;
using System.Reflection;

namespace Publish.Engine.Diagnostics;

/// <summary>
/// Every rule of the engine, for <c>publish explain</c>, its documentation and the test of its examples.
/// </summary>
public static class RuleBook
{
    private static readonly Lazy<ImmutableArray<Rule>> Found = new(() =>
        [
            .. typeof(RuleBook)
                .Assembly.GetTypes()
                .SelectMany(type =>
                    type.GetFields(
                        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                    )
                )
                .Where(field => field.IsInitOnly && field.FieldType == typeof(Rule))
                .Select(field => (Rule)field.GetValue(null)!)
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ]
    );

    /// <summary>By code.</summary>
    public static ImmutableArray<Rule> All => Found.Value;
}
