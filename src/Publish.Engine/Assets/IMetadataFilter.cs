using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Takes out of published files what they tell beside what a reader sees: positions, cameras, authors.</summary>
public interface IMetadataFilter
{
    /// <summary>The input with files as they may be published; a file that still tells something is an error or a loss.</summary>
    /// <param name="state">
    /// The site's folder <c>.publish</c>, where files without metadata are kept; null where none is made: then a file
    /// that this machine can take metadata out of stays as it is and is not told.
    /// </param>
    /// <param name="losses">Told what another machine would have taken out.</param>
    InputFolder Clean(Site site, InputFolder input, string? state, Findings findings, Losses losses);

    /// <summary>Whether nothing but its pixels is in a picture.</summary>
    bool IsBare(byte[] picture);
}
