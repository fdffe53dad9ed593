using Publish.Engine.Diagnostics;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Parse;

/// <summary>Turns the files of the input into a newsroom, in parallel, and tells everything that is wrong with them in one run.</summary>
public static class NewsroomReader
{
    /// <summary>The newsroom, or null where <c>site.yml</c> cannot be used. A document with faults is in it too, as far as it could be read.</summary>
    public static Newsroom? Read(InputFolder input, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(findings);
        return null;
    }
}
