using Publish.Engine.Diagnostics;
using Publish.Engine.Link;
using Publish.Engine.Read;
using Publish.Model;

namespace Publish.Engine.Files;

/// <summary>Tells of signatures that no browser and no paper can show.</summary>
internal static class SignatureCheck
{
    public static void Run(Site site, InputFolder input, Findings findings)
    {
        var signed = from letter in site.Dated.OfType<Letter>()
                     from party in letter.Signatories
                     where party.Signature is { } signature && input.Files.ContainsKey(signature.File)
                     select (letter, party, party.Signature!.File);
        foreach (var (letter, party, file) in signed.DistinctBy(one => one.File))
            if (!PictureSize.IsPicture(input.Files[file].FullPath))
                findings.Of(letter.Id).Add(FileRules.SignatureNoPicture, PlaceOf(letter, party, file, new InputPlaces(input)), file);
    }

    private static Place PlaceOf(Letter letter, Party party, string file, InputPlaces places) => party.Id is not null || !file.StartsWith(letter.Id + "/", StringComparison.Ordinal)
        ? places.Find("people.yml", "signature", file) : places.Find(letter.Id + "/document.yml", "signature", file[(letter.Id.Length + 1)..]);
}
