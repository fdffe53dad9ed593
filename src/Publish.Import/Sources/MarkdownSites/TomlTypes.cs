using Tomlyn.Model;
using Tomlyn.Serialization;

namespace Publish.Import;

/// <summary>The form that TOML is read into, and how deep it may be.</summary>
[TomlSourceGenerationOptions(MaxDepth = 16)]
[TomlSerializable(typeof(TomlTable))]
internal sealed partial class TomlTypes : TomlSerializerContext;
