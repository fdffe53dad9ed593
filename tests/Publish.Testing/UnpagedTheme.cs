using System.Reflection;
using Publish.Model;
using Publish.Theme;

namespace Publish.Testing;

/// <summary>The theme as it is where it was built without Paged.js.</summary>
internal sealed class UnpagedTheme : ITheme
{
    private readonly PressTheme theme = new();

    public Assembly Assembly => theme.Assembly;

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Assets => theme.Assets;

    public EmbeddedScript? SheetScript => theme.SheetScript! with { IsBuiltIn = false };
}
