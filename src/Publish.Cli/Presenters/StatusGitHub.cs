using System.Globalization;
using System.Text;
using Publish.Cli.Results;
using Publish.Engine.Diagnostics;

namespace Publish.Cli.Presenters;

/// <summary>
/// Formats <c>publish status</c> as annotations for GitHub Actions: one for each outstanding translation, on its file,
/// else on the source's.
/// </summary>
internal static class StatusGitHub
{
    public static string Of(StatusResult standing, HostEnvironment around)
    {
        var annotations = new StringBuilder();
        foreach (var (document, translation) in standing.Cells.Where(cell => StatusText.IsDebt(cell.Translation)))
        {
            var file = translation.File ?? document.In(document.SourceLanguage).File;
            var path = GitHubPresenter.FileOf(Path.Combine(standing.Input, file ?? document.Id), around);
            var words =
                StatusText.Word(translation.State)
                + (translation.Paragraphs.IsEmpty ? "" : $": {StatusTable.Paragraphs(translation.Paragraphs)}");
            annotations.Append(
                CultureInfo.InvariantCulture,
                $"::warning file={path},title={GitHubPresenter.Property(translation.Language.Tag)}::{GitHubPresenter.Data(ControlCharacters.Of($"{document.Id} {translation.Language.Tag}: {words}"))}\n"
            );
        }
        return annotations.ToString();
    }
}
