namespace Publish.Engine.Import;
internal static class TextPage { public static OldReading Read(string name, string path, SourceAddress address) => new(null, new(DoubtKind.NotImported, name + path + address)); }
internal static class PdfPage { public static OldReading Read(string name, string path, SourceAddress address) => new(null, new(DoubtKind.NotImported, name + path + address)); }
