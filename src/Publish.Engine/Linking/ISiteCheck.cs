using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>Looks at a linked site and the files that it publishes, and tells what is wrong; it changes nothing.</summary>
public interface ISiteCheck
{
    /// <param name="input">With files as they are published.</param>
    void Run(Site site, InputFolder input, Findings findings);
}
