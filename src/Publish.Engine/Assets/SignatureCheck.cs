using Publish.Engine.Diagnostics;
using Publish.Engine.Input;
using Publish.Engine.Linking;
using Publish.Model;

namespace Publish.Engine.Assets;

/// <summary>Reports signatures that are no pictures browsers can show.</summary>
internal static class SignatureCheck
{
    public static void Run(Site site, InputFolder input, InputPlaces places, Findings findings)
    {
        var signed =
            from letter in site.Dated.OfType<Letter>()
            from party in letter.Signatories
            where party.Signature is { } signature && input.Files.ContainsKey(signature.File)
            select (letter, party.Signature!.File);
        foreach (var (letter, file) in signed.DistinctBy(one => one.File))
            if (!PictureSize.IsPicture(input.Files[file].FullPath))
                findings.Of(letter.Id).Add(FileRules.SignatureNoPicture, places.Naming(file, site), file);
    }
}
