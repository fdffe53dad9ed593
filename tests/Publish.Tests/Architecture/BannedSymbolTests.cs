using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Publish.Tests.Architecture;

/// <summary>The analyzer passes over a line that names nothing, so each line of the bans names something.</summary>
public sealed class BannedSymbolTests
{
    [Fact]
    public void Each_banned_symbol_exists_and_says_why() =>
        Source.ShouldBeNone(
            from file in Source.Files("src", "BannedSymbols*.txt")
            from line in Source.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            where !line.StartsWith("//", StringComparison.Ordinal)
            let parts = line.Split("; ", 2)
            where parts.Length < 2 || DocumentationCommentId.GetFirstSymbolForDeclarationId(parts[0], Compiled) is null
            select $"{file}: {line}"
        );

    private static CSharpCompilation Compiled { get; } =
        CSharpCompilation.Create(
            "Bans",
            references:
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                    .Split(Path.PathSeparator)
                    .Select(path => MetadataReference.CreateFromFile(path)),
            ]
        );
}
