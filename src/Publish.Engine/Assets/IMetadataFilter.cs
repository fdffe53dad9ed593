using Publish.Engine.Diagnostics;
using Publish.Engine.Host;
using Publish.Engine.Input;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Removes metadata (positions, cameras, authors) from published pictures and PDFs.</summary>
public interface IMetadataFilter
{
    /// <summary>The input with cleaned files; a file whose metadata cannot be removed is an error or a loss.</summary>
    /// <param name="state">
    /// The state folder <c>.publish</c>, where cleaned files are cached; null where no file may be made: then a file that
    /// this machine can clean is returned as it is, without a diagnostic.
    /// </param>
    /// <param name="losses">Receives files that this machine cannot clean.</param>
    InputFolder Clean(Site site, InputFolder input, string? state, Findings findings, Losses losses);

    /// <summary>Whether a picture has no metadata.</summary>
    bool IsBare(byte[] picture);
}
