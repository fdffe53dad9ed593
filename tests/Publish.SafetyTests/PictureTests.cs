using Publish.Engine.Assets;
using Shouldly;
using Xunit;

namespace Publish.SafetyTests;

public sealed class PictureTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-pictures-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_kind_says_its_size()
    {
        foreach (var (name, bytes) in SmallPictures.All)
            PictureSize.Of(Write(name, bytes)).ShouldBe((1, 1), name);
    }

    [Fact]
    public void A_picture_that_ends_anywhere_says_nothing_or_its_size()
    {
        foreach (var (name, bytes) in SmallPictures.All)
            for (var length = 0; length < bytes.Length; length++)
                PictureSize.Of(Write(name, bytes[..length])).ShouldBeOneOf((null, null), (1, 1));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0'/>")]
    [InlineData("<svg width='1e400' height='-5' xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg width='&b;'/>")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg/>")]
    [InlineData("")]
    public void A_drawing_that_makes_no_sense_says_nothing(string svg) =>
        PictureSize.Of(Write("a.svg", System.Text.Encoding.UTF8.GetBytes(svg))).ShouldBe((null, null));

    [Fact]
    public void A_name_that_is_an_address_is_a_name()
    {
        Write("secret.svg", "<svg width='7' height='7'/>"u8.ToArray());
        Directory.CreateDirectory(Path.Combine(folder, "in"));
        PictureSize.Of(Write("in/..%2fsecret.svg", "<svg width='3' height='4'/>"u8.ToArray())).ShouldBe((3, 4));
        PictureSize.Of(Write("in/a#b?c.svg", "<svg width='5' height='6'/>"u8.ToArray())).ShouldBe((5, 6));
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
