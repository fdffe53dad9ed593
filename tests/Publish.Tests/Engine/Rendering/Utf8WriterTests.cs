using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Publish.Engine.Rendering;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Rendering;

public sealed class Utf8WriterTests
{
    [Fact]
    public void However_a_text_is_cut_its_bytes_are_the_same() =>
        Prop.ForAll<int, int>(
                (one, other) =>
                {
                    const string Text = "Aé한𠮷🕊菲—z";
                    var (first, second) = (Math.Abs(one % (Text.Length + 1)), Math.Abs(other % (Text.Length + 1)));
                    var (from, to) = (Math.Min(first, second), Math.Max(first, second));
                    Written(Text[..from], Text[from..to], Text[to..]).ShouldBe(Encoding.UTF8.GetBytes(Text));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Single_characters_are_written_too()
    {
        using var writer = new Utf8Writer();
        foreach (var letter in "한🕊")
            writer.Write(letter);
        Encoding.UTF8.GetString(writer.Written.Span).ShouldBe("한🕊");
    }

    private static byte[] Written(params string[] parts)
    {
        using var writer = new Utf8Writer();
        foreach (var part in parts)
            writer.Write(part);
        return writer.Written.Span.ToArray();
    }
}
