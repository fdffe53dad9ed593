using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Publish.Model;

namespace Publish.Export.Archive;

/// <summary>The types that an archive is written from; theirs are found by the compiler.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [
        typeof(LanguageConverter),
        typeof(WhenConverter),
        typeof(SitePathConverter),
        typeof(LocalizedConverter),
        typeof(ShareServicesConverter),
        typeof(KebabCaseEnum<EndorserKind>),
        typeof(KebabCaseEnum<MetadataPolicy>),
        typeof(KebabCaseEnum<NewsletterProvider>),
        typeof(KebabCaseEnum<PaperSize>),
        typeof(KebabCaseEnum<PartyKind>),
        typeof(KebabCaseEnum<ShareService>),
        typeof(KebabCaseEnum<SignatureUses>),
        typeof(KebabCaseEnum<TranslationState>),
    ]
)]
[JsonSerializable(typeof(SiteSettings))]
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(PressRelease))]
[JsonSerializable(typeof(StandingPage))]
[JsonSerializable(typeof(ImmutableArray<Topic>))]
[JsonSerializable(typeof(ImmutableArray<Region>))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(IEnumerable<JsonObject>))]
internal sealed partial class ArchiveTypes : JsonSerializerContext;
