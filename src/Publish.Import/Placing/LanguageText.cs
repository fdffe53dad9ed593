namespace Publish.Import;

/// <summary>Writes one language of a text: its front matter and its Markdown.</summary>
internal sealed class LanguageText(Gathered site)
{
    public string Of(PlacedText text, Draft draft, DraftFiles files, ICollection<Doubt> doubts)
    {
        var isSource = ReferenceEquals(draft, text.Source);
        var front = new YamlMap()
            .With("title", draft.Title)
            .With("subtitle", draft.Subtitle)
            .With("description", draft.Description);
        if (text.Kind == OldKind.Letter)
            front
                .With("subject", draft.Parts.Subject?.Value)
                .With("salutation", draft.Parts.Salutation?.Value)
                .With("closing", draft.Parts.Closing?.Value);
        if (text.Kind == OldKind.PressRelease)
            front.With("dateline", draft.Parts.Dateline?.Value);
        front
            .With("draft", draft.IsDraft && !text.Drafts.All(one => one.IsDraft) ? "true" : null)
            .With("aliases", isSource ? [] : site.Aliases(text, draft).Select(alias => (YamlValue)alias));
        return $"---\n{YamlText.Of(front)}---\n\n{site.Links.Fill(draft.Text, text.Id, files, doubts).Trim('\n')}\n";
    }
}
