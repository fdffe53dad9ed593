using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Linking;

/// <summary>A check of the linked site and its published files; reports diagnostics and changes nothing.</summary>
public interface ISiteCheck
{
    /// <param name="input">Files as published, without metadata.</param>
    void Run(Site site, InputFolder input, Findings findings);
}
