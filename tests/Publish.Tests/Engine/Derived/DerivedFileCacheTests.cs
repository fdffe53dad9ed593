using System.Text;
using Publish.Engine.Derived;
using Shouldly;
using Xunit;

namespace Publish.Tests.Engine.Derived;

/// <summary>What is derived is kept under what it is made of, as long as it is used and what was put there.</summary>
public sealed class DerivedFileCacheTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("publish-derived-").FullName;

    private string Folder => Path.Combine(root, "cards");

    [Fact]
    public void What_was_put_is_found_with_its_notes_and_nothing_else_is_left_about()
    {
        var put = Cache()
            .Put("key", [(".png", "one"u8.ToArray()), ("-480.webp", "two"u8.ToArray())], "wide", "of\nlines");
        var found = Cache().Find("key").ShouldNotBeNull();
        found.Files.ShouldBe(put.Files);
        found
            .Files.Select(file => (file.Path, File.ReadAllText(file.FullPath)))
            .ShouldBe([("key.png", "one"), ("key-480.webp", "two")]);
        found.Notes.ShouldBe(["wide", "of lines"]);
        Cache().Find("other").ShouldBeNull();
        Names().ShouldBe(["key-480.webp", "key.list", "key.png"]);
    }

    [Theory]
    [InlineData("key.png", "")]
    [InlineData("key.png", "half")]
    [InlineData("key.png", "two")]
    [InlineData("key.list", "")]
    [InlineData("key.list", "publish derived 0\n")]
    [InlineData("key.list", "publish derived 1\nfile key.png 3")]
    [InlineData("key.list", "publish derived 1\nfile key.png three 0 0")]
    public void What_is_not_what_was_put_is_not_there(string file, string text)
    {
        Cache().Put("key", [(".png", "one"u8.ToArray())]);
        File.WriteAllText(Path.Combine(Folder, file), text);
        Cache().Find("key").ShouldBeNull();
        Cache().Put("key", [(".png", "one"u8.ToArray())]);
        Cache().Find("key").ShouldNotBeNull();
    }

    [Fact]
    public void A_list_that_is_cut_off_anywhere_is_no_list()
    {
        Cache().Put("key", [(".png", "one"u8.ToArray()), ("-480.webp", "two"u8.ToArray())], "wide");
        var list = Path.Combine(Folder, "key.list");
        var whole = File.ReadAllText(list).TrimEnd('\n');
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllText(list, whole[..length]);
            Cache().Find("key").ShouldBeNull(whole[..length]);
        }
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("key/../../secret.png")]
    [InlineData("other.png")]
    public void A_list_names_files_of_its_key_in_its_folder_alone(string name)
    {
        Cache().Put("key", [(".png", "one"u8.ToArray())]);
        Directory.CreateDirectory(Path.Combine(Folder, "key"));
        foreach (var file in new[] { Path.Combine(root, "secret.png"), Path.Combine(Folder, "other.png") })
            File.WriteAllText(file, "one");
        var list = Path.Combine(Folder, "key.list");
        File.WriteAllText(list, File.ReadAllText(list).Replace("key.png", name, StringComparison.Ordinal));
        Cache().Find("key").ShouldBeNull();
    }

    [Fact]
    public void What_is_gone_is_not_there_and_what_was_copied_is()
    {
        Cache().Put("key", [(".png", "one"u8.ToArray())]);
        var file = Path.Combine(Folder, "key.png");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        Cache().Find("key").ShouldNotBeNull();
        File.Delete(file);
        Cache().Find("key").ShouldBeNull();
    }

    [Fact]
    public void What_no_build_has_used_for_a_day_goes_and_what_one_uses_stays_as_it_was()
    {
        foreach (var key in new[] { "used", "unused" })
            Cache().Put(key, [(".png", Encoding.UTF8.GetBytes(key))]);
        Cache().Evict();
        Names().Length.ShouldBe(4, "A build that runs now may be reading them.");
        var before = File.GetLastWriteTimeUtc(Path.Combine(Folder, "used.png"));
        Cache(new Later()).Find("used");
        Cache(new Later()).Evict();
        Names().ShouldBe(["used.list", "used.png"]);
        File.GetLastWriteTimeUtc(Path.Combine(Folder, "used.png")).ShouldBe(before);
    }

    [Fact]
    public void A_key_is_of_all_its_parts_and_of_where_each_ends()
    {
        var keys = new[]
        {
            DerivedFileCache.KeyOf("a", "b"),
            DerivedFileCache.KeyOf("ab"),
            DerivedFileCache.KeyOf("ab", ""),
            DerivedFileCache.KeyOf("b", "a"),
        };
        keys.Distinct().Count().ShouldBe(4);
        DerivedFileCache.KeyOf("a", "b").ShouldBe(keys[0]);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private DerivedFileCache Cache(TimeProvider? clock = null) => new(Folder, clock ?? TimeProvider.System, () => null);

    private string?[] Names() => [.. Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
