using System.Text;
using Publish.Engine.Embargo;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Embargo;

public sealed class PercentEscapesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("/ko/%EB%B0%a4/", "/ko/밤/")]
    [InlineData("%41%42", "AB")]
    [InlineData("100% of %zz and %4", "100% of %zz and %4")]
    [InlineData("a%41", "aA")]
    [InlineData("%25%2541", "%%41")]
    [InlineData("", "")]
    public void Escapes_are_undone_once_and_other_signs_stay(string written, string meant) =>
        Encoding.UTF8.GetString(PercentEscapes.Undone(Encoding.UTF8.GetBytes(written))).ShouldBe(meant);
}
