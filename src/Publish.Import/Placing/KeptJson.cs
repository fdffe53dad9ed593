using System.Text.Encodings.Web;
using System.Text.Json.Serialization;

namespace Publish.Import;

/// <summary>What an import keeps in <c>.publish/import/</c> as JSON; a value that is missing is an error.</summary>
[JsonSerializable(typeof(JournalHead))]
[JsonSerializable(typeof(Drafted))]
[JsonSerializable(typeof(Remembered))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class KeptJson : JsonSerializerContext
{
    public static KeptJson Of(bool indented) =>
        new(
            new()
            {
                WriteIndented = indented,
                RespectNullableAnnotations = true,
                RespectRequiredConstructorParameters = true,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
