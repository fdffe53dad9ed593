using Publish.Engine.Input;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Input;

public sealed class BlobIdTests
{
    /// <summary>As <c>printf 'hello\n' | git hash-object --stdin</c> says.</summary>
    [Fact]
    public void It_is_the_one_of_git() => BlobId.Of("hello\n"u8).ShouldBe("ce013625030b");

    [Fact]
    public void Line_ends_of_Windows_do_not_change_it() => BlobId.Of("a\r\nb\r\n"u8).ShouldBe(BlobId.Of("a\nb\n"u8));

    [Fact]
    public void A_return_alone_does() => BlobId.Of("a\rb"u8).ShouldNotBe(BlobId.Of("ab"u8));
}
