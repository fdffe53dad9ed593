using Shouldly;
using Xunit;

namespace Publish.SafetyTests.Places;

/// <summary>
/// Disks that are full, can only be read or are mounted where a site should stand: the old site stays whole, the words
/// help, and nothing is left about.
/// </summary>
public sealed class PlaceTests : IDisposable
{
    private readonly PlaceScript place = new();

    [Fact]
    public void On_a_disk_of_one_megabyte_a_site_that_does_not_fit_leaves_the_old_one() =>
        Told(
            """
            mount -t tmpfs -o size=1m tmpfs "$PLACE"; cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"
            build; tell $code; old=$(tree output)
            head -c 600000 /dev/zero | tr '\0' a >input/letters/2024-03-05-innocent/table.csv; change big input
            build; tell $code $([ "$(tree output)" = "$old" ] && echo old) $(ls -A)
            echo a,b >input/letters/2024-03-05-innocent/table.csv
            build; tell $code $([ "$(tree output)" = "$old" ] || echo new) $(ls -A)
            """,
            "The disk is full.",
            "0",
            "3 old .publish input output",
            "0 new .publish input output"
        );

    [Fact]
    public void However_little_room_is_left_one_site_stands_whole() =>
        Told(
            """
            mount -t tmpfs -o size=1m tmpfs "$PLACE"; cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"
            change one input; build; one=$(tree output); change two input; build; two=$(tree output); now=$two; tell $code
            for room in 0 12 40 120; do
                change one input; [ "$now" = "$one" ] || build; [ "$(tree output)" = "$one" ] || tell "not the first"
                change two input; rm -f .publish/*.manifest
                free=$(df -k --output=avail . | tail -n 1); head -c $(((free - room) * 1024)) /dev/zero >ballast 2>/dev/null
                build; now=$(tree output); rm ballast
                [ "$now" = "$one" ] && [ $code = 3 ] || { [ "$now" = "$two" ] && [ $code = 0 ]; } || tell "$room KB: $code, neither site"
                [ "$(echo $(ls -A))" = ".publish input output" ] || tell "$room KB: $(ls -A)"
            done
            """,
            "The disk is full.",
            "0"
        );

    [Fact]
    public void A_disk_that_can_only_be_read_is_told() =>
        Told(
            """
            cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"; mkdir parent; mount --bind parent parent; build --output parent/site; tell $code; old=$(tree parent/site); change more input
            mount -o remount,ro,bind parent; build --output parent/site; tell $code $([ "$(tree parent/site)" = "$old" ] && echo old) $(ls -A parent)
            mount -o remount,rw,bind parent; build --output parent/site; tell $code $([ "$(tree parent/site)" = "$old" ] || echo new) $(ls -A parent)
            """,
            "The disk can only be read.",
            "0",
            "3 old site",
            "0 new site"
        );

    [Fact]
    public void Folders_that_the_user_may_not_write_are_told_and_the_users_own_are_replaced() =>
        Told(
            """
            cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"; mkdir parent; weak --output parent/site; tell $code; old=$(tree parent/site); change more input
            chmod a-w parent; weak --output parent/site; tell $code $([ "$(tree parent/site)" = "$old" ] && echo old) $(ls -A parent)
            chmod u+w parent; find parent/site -type d -exec chmod a-w {} +; weak --output parent/site; tell $code $([ "$(tree parent/site)" = "$old" ] || echo new) $(ls -A parent)
            """,
            "This user may not write or delete there.",
            "0",
            "3 old site",
            "0 new site"
        );

    [Fact]
    public void A_folder_that_something_is_mounted_on_is_not_exchanged() =>
        Told(
            """
            cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"; build; tell $code; old=$(tree output); change more input; mkdir -p 'a disk' bound
            mount -t tmpfs tmpfs 'a disk'; build --output 'a disk'; tell $code $(ls -A 'a disk'); build --output 'a disk/site'; tell $code $(ls -A 'a disk')
            mount --bind output bound; build --output bound; tell $code $([ "$(tree bound)" = "$old" ] && echo old); mount --bind output output
            build; tell $code $([ "$(tree output)" = "$old" ] && echo old); umount output bound; build; tell $code $([ "$(tree output)" = "$old" ] || echo new) $(ls -A)
            """,
            "Choose a folder below it with --output, such as",
            "0",
            "3",
            "0 site",
            "3 old",
            "3 old",
            "0 new .publish a disk bound input output"
        );

    [Fact]
    public void A_server_that_stands_in_the_site_and_reads_it_hinders_nobody() =>
        Told(
            """
            cp -r "$SITE/input" "$PLACE/input"; cd "$PLACE"; build; tell $code; change more input
            (cd output && exec 3<index.html && echo ready >"$PLACE/ready" && while [ ! -e "$PLACE/go" ]; do sleep 0.05; done; sha256sum <&3 >"$PLACE/read") & old=$(sha256sum <output/index.html)
            while [ ! -e ready ]; do sleep 0.05; done; build; touch go; wait
            tell $code $([ "$(cat read)" = "$old" ] && echo old) $([ "$(sha256sum <output/index.html)" = "$old" ] || echo new); rm ready go read; tell $(ls -A)
            """,
            "",
            "0",
            "0 old new",
            ".publish input output"
        );

    public void Dispose() => place.Dispose();

    private void Told(string script, string words, params string[] lines)
    {
        if (!PlaceScript.IsPossible)
            return;
        var told = place.Run(script);
        told[..^1].ShouldBe(lines, told[^1]);
        told[^1].ShouldContain(words);
    }
}
