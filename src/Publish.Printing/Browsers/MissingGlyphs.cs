using System.Globalization;
using System.Text.Json;
using Publish.Engine.Host;

namespace Publish.Printing.Browsers;

/// <summary>
/// Finds the characters of a sheet that no installed font has, by comparing their rendering with that of U+10FFFD,
/// which no font has.
/// </summary>
internal static class MissingGlyphs
{
    /// <summary>
    /// Script that returns each missing character, the font list that was asked for it, and the language of its text.
    /// </summary>
    public const string Script = """
        (() => {
          const side = 24;
          const ink = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
          const look = (letter, font) => {
            ink.clearRect(0, 0, side, side);
            ink.font = `16px ${font}`;
            ink.fillText(letter, 3, 18);
            const points = ink.getImageData(0, 0, side, side).data;
            let sum = "";
            for (let shade = 3; shade < points.length; shade += 4) sum += String.fromCharCode(points[shade]);
            return sum;
          };
          const [seen, none, missing] = [new Set(), new Map(), []];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            if (text.parentElement.closest("script, style")) continue;
            const font = getComputedStyle(text.parentElement).fontFamily;
            for (const letter of text.data) {
              if (letter < "\u00a0" || seen.has(font + letter) || !/[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(letter)) continue;
              seen.add(font + letter);
              if (!none.has(font)) none.set(font, look("\u{10fffd}", font));
              if (look(letter, font) === none.get(font)) missing.push([letter, font, text.parentElement.closest("[lang]")?.lang ?? ""]);
            }
          }
          return missing;
        })()
        """;

    /// <exception cref="SheetFaultException">A character is missing.</exception>
    public static void Demand(JsonElement found)
    {
        var missing = found
            .EnumerateArray()
            .Select(one => (Letter: one[0].GetString()!, Faces: one[1].GetString()!))
            .DistinctBy(one => one.Letter)
            .ToList();
        if (missing.Count > 0)
            throw new SheetFaultException(
                $"No font of this machine has {string.Join(", ", missing.Select(one => Named(one.Letter)))}; asked of {missing[0].Faces}. Install one that has it."
            )
            {
                Needs = Tools.Fonts,
            };
    }

    /// <summary>One remark for each language, for share pictures, which are drawn in spite of missing glyphs.</summary>
    public static IEnumerable<FaceRemark> Told(JsonElement found) =>
        from one in found.EnumerateArray()
        group Named(one[0].GetString()!) by one[2].GetString()! into missing
        select new FaceRemark(
            missing.Key,
            $"Words in {missing.Key} are drawn with boxes in the place of characters: no font of this machine has {Losses.Named([.. missing.Distinct()])}."
        );

    private static string Named(string letter) =>
        string.Create(CultureInfo.InvariantCulture, $"“{letter}” (U+{char.ConvertToUtf32(letter, 0):X4})");
}
