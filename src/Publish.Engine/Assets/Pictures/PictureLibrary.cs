using NetVips;

namespace Publish.Engine.Assets.Pictures;

/// <summary>libvips, the library that scales pictures.</summary>
public sealed class PictureLibrary
{
    private readonly Lazy<string?> trouble;

    private PictureLibrary(Func<string?> load) => trouble = new(load);

    /// <summary>The library of this machine, loaded on first use.</summary>
    public static PictureLibrary Here { get; } = new(Load);

    /// <summary>A library that cannot be loaded, for tests.</summary>
    public static PictureLibrary Missing { get; } = new(() => Words("it is not there"));

    /// <summary>Why it cannot be loaded, in words for a person; null where it can.</summary>
    public string? Trouble => trouble.Value;

    private static string? Load()
    {
        try
        {
            if (!ModuleInitializer.VipsInitialized)
                return Words(ModuleInitializer.Exception?.Message ?? "it does not start");
            NetVips.NetVips.Concurrency = 1;
            NetVips.NetVips.BlockUntrusted = true;
            Cache.Max = 0;
            _ = Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
            return null;
        }
        catch (Exception failure)
            when (failure
                    is DllNotFoundException
                        or BadImageFormatException
                        or EntryPointNotFoundException
                        or TypeInitializationException
            )
        {
            return Words(failure.Message);
        }
    }

    private static string Words(string why) =>
        $"The library libvips, which comes with Publish, cannot be loaded on this machine ({why.ReplaceLineEndings(" ").TrimEnd('.')}).";
}
