using System.Text;
using Publish.Printing.Pdf;
using Shouldly;
using Xunit;

namespace Publish.Tests.Printing;

public sealed class PdfFactsTests
{
    [Theory]
    [InlineData("/ID (node00003236) /Headers [(node00003242) (node00003236)]")]
    [InlineData("/ID (node00010920) /Headers [(node00010926) (node00010920)]")]
    public void Ids_of_cells_do_not_tell_what_was_printed_before(string written)
    {
        var pdf = Encoding.ASCII.GetBytes(written);
        PdfFacts.NumberNodes(pdf);
        Encoding.ASCII.GetString(pdf).ShouldBe("/ID (node00000001) /Headers [(node00000002) (node00000001)]");
    }

    [Theory]
    [InlineData("(node)")]
    [InlineData("(node0000323")]
    [InlineData("(node0000323x) (nodes of a graph)")]
    public void What_is_no_id_stays(string written)
    {
        var pdf = Encoding.ASCII.GetBytes(written);
        PdfFacts.NumberNodes(pdf);
        Encoding.ASCII.GetString(pdf).ShouldBe(written);
    }
}
