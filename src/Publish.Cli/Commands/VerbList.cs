namespace Publish.Cli.Commands;

/// <summary>All verbs, in the order of the help.</summary>
internal static class VerbList
{
    public static IReadOnlyList<IVerb> All() =>
        [
            new NewVerb(),
            new PreviewVerb(),
            new CheckVerb(),
            new BuildVerb(),
            new SheetVerb(),
            new MirrorVerb(),
            new StatusVerb(),
            new TranslateVerb(),
            new DiffVerb(),
            new FollowVerb(),
            new MoveVerb(),
            new AddLanguageVerb(),
            new ExportVerb(),
            new ImportTranslationVerb(),
            new ImportVerb(),
            new DoctorVerb(),
            new ExplainVerb(),
            new SchemaVerb(),
            new CompletionVerb(),
        ];
}
