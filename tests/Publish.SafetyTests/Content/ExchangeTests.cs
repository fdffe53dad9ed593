using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Content;

/// <summary>Whatever stands in two texts, a translator is given both.</summary>
public sealed class ExchangeTests
{
    [Fact]
    public void Texts_beside_any_other_go_out()
    {
        var texts = TextList.All.Where(text => text.Length < 1000).ToList();
        foreach (var (index, text) in texts.Index())
            Handovers
                .Of(Body(text, texts[^(index + 1)]), translation: Body(texts[(index + 7) % texts.Count]))
                .Units.ShouldNotBeEmpty();
        Handovers.Of(Body([.. texts]), translation: Body([.. Enumerable.Reverse(texts)])).Units.ShouldNotBeEmpty();
    }

    private static string Body(params IReadOnlyList<string> parts) =>
        $"---\ntitle: x\n---\n{string.Concat(parts.Select(part => $"\n{part}\n"))}";
}
