using Publish.Printing.Browsers;
using Shouldly;
using Xunit;

namespace Publish.Tests.Printing.Browsers;

public sealed class ChromiumLauncherTests
{
    [Fact]
    public async Task A_machine_without_Chromium_is_told_what_to_do() =>
        (await Refused([])).ShouldBe("There is no Chromium on this machine. Install it, or name it with CHROME_PATH.");

    [Fact]
    public async Task A_name_that_leads_nowhere_is_told() =>
        (await Refused(new() { ["CHROME_PATH"] = "/no/such/chromium" })).ShouldStartWith(
            "/no/such/chromium cannot be started: "
        );

    private static async Task<string> Refused(Dictionary<string, string> variables) =>
        (
            await Should.ThrowAsync<BrowserException>(() =>
                new ChromiumLauncher(variables.GetValueOrDefault).Launch(TestContext.Current.CancellationToken)
            )
        ).Message;
}
