using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Publish.Tests.Sites;

/// <summary>What holds for every site that somebody may write, tried on many.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Every_link_within_the_site_leads_somewhere() =>
        ForAnySite(site =>
            (
                from address in site.Addresses
                from link in site.Page(address).Links
                where link.StartsWith('/') || link.StartsWith('#')
                let page = link.StartsWith('#') ? address : link.Split('#')[0]
                let fragment = link.Contains('#', StringComparison.Ordinal) ? link.Split('#')[1] : ""
                where
                    !site.Has(page)
                    || (
                        fragment.Length > 0
                        && site.Page(page).Dom.GetElementById(Uri.UnescapeDataString(fragment)) is null
                    )
                select $"{address} leads to {link}"
            ).ShouldBeEmpty()
        );

    [Fact]
    public void Translations_name_one_another_and_themselves() =>
        ForAnySite(site =>
        {
            foreach (var page in site.Addresses.Select(site.Page).Where(page => page.Meta("robots") is null))
            {
                page.Alternates.ShouldContain((page.Lang, page.Canonical!));
                page.Hreflangs.ShouldBeUnique();
                page.Hreflangs.Last().ShouldBe("x-default");
                foreach (var (_, href) in page.Alternates)
                    site.Page(new Uri(href).AbsolutePath).Alternates.ShouldBe(page.Alternates);
            }
        });

    [Fact]
    public void No_id_stands_twice_on_a_page() =>
        ForAnySite(site =>
            (
                from address in site.Addresses
                from id in site.Page(address).Dom.QuerySelectorAll("[id]").GroupBy(element => element.Id)
                where id.Count() > 1
                select $"{address} has {id.Key} {id.Count()} times"
            ).ShouldBeEmpty()
        );

    [Fact]
    public void Nothing_held_is_in_any_byte() => ForAnySite(site => site.ShouldNotSay(SomeSite.Canary));

    [Fact]
    public void A_page_is_in_the_language_of_its_address() =>
        ForAnySite(site =>
            (
                from address in site.Addresses
                let expected = SomeSite
                    .Languages.Skip(1)
                    .FirstOrDefault(tag => address.StartsWith($"/{tag}/", StringComparison.OrdinalIgnoreCase))
                    ?? SomeSite.Languages[0]
                where site.Page(address).Lang != expected
                select $"{address} is in {site.Page(address).Lang}"
            ).ShouldBeEmpty()
        );

    [Fact]
    public void A_document_is_in_every_list_of_its_kind() =>
        ForAnySite(site =>
        {
            foreach (var kind in new[] { "/letters/", "/press-releases/" })
            {
                var counts = new[] { "", "/ko", "/zh-hans", "/zh-hant" }
                    .Select(prefix => site.Page(prefix + kind).Dom.QuerySelectorAll("main a.title").Length)
                    .ToList();
                counts.Distinct().Count().ShouldBe(1, string.Join(", ", counts));
            }
        });

    private static void ForAnySite(Action<BuiltSite> promise) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(8),
            Prop.ForAll(SomeSite.Any, some =>
                ASite.With(some.ToString()).At(SomeSite.Now).Builds(promise).GetAwaiter().GetResult()
            )
        );
}
